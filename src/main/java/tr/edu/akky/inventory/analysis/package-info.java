/**
 * What BİDB says of each report line: technical analysis, competence, five-year cost, decision and roadmap, and the
 * guide's narrative of each sub-category (Circular 2023/13, Art. 1; ULAKBİM guide, section 6.2).
 */
@ApplicationModule(
        displayName = "Analysis",
        allowedDependencies = {"shared", "account", "activity", "catalogue", "submission", "consolidation"})
@NullMarked
package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
