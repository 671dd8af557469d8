/**
 * The official workbook: templates found by their headings, filled with the rows of a period by streaming, checked by
 * re-opening before anybody gets the file.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "account", "activity", "catalogue", "submission"})
@NullMarked
package tr.edu.akky.inventory.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
