/**
 * The few things every feature needs: Turkish text folding, the readers of counts, dates and money, the event that
 * enters the history, and the pages for what goes wrong. Depends on nothing.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package tr.edu.akky.inventory.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
