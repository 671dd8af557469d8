/**
 * Archives of the whole database, taken in one consistent moment while people work, and their way back into an empty
 * installation; the same for the embedded server, which has no tools of its own for it, and an external one.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"shared", "account", "database", "job"})
@NullMarked
package tr.edu.akky.inventory.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
