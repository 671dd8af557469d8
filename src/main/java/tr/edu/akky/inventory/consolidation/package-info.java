/**
 * Turns the approved rows of all units into report lines, one for each product: recognises names, proposes where it is
 * not sure, remembers what people decided, and adds up what the rows say. Unit rows are read, never changed.
 */
@ApplicationModule(
        displayName = "Consolidation",
        allowedDependencies = {"shared", "account", "activity", "catalogue", "submission"})
@NullMarked
package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
