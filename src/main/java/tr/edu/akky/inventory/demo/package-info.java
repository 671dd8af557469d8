/** A small university to try the application with; exists in the {@code demo} profile only. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"shared", "account", "activity", "catalogue", "submission"})
@NullMarked
package tr.edu.akky.inventory.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
