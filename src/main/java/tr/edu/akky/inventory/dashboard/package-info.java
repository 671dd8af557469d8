/** The start pages: what is asked of a unit, and where the round stands for BİDB. Reads, never writes. */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "shared",
            "account",
            "catalogue",
            "submission",
            "consolidation",
            "analysis",
            "register",
            "sealing"
        })
@NullMarked
package tr.edu.akky.inventory.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
