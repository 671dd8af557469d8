/**
 * What those who run the application ask of it: whether it is well, on which versions it stands, how large it has grown.
 * One page for administrators, and metrics for a monitoring system. Reads, never writes; nobody depends on it.
 */
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"shared", "database", "job"})
@NullMarked
package tr.edu.akky.inventory.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
