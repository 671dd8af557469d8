/**
 * The report in words: a Word document after the guide's chapters, with the inventory in figures, the four headings of
 * each sub-category, competence, cost, roadmap, and the table of all lines as its annex.
 */
@ApplicationModule(
        displayName = "Narrative",
        allowedDependencies = {"shared", "catalogue", "submission", "consolidation", "analysis"})
@NullMarked
package tr.edu.akky.inventory.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
