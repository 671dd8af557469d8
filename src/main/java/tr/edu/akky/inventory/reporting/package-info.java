/**
 * The documents of the report. The official workbook: templates found by their headings, filled by streaming with the lines
 * of a period or with the rows of its units, checked by re-opening before anybody gets the file. The same as an
 * OpenDocument spreadsheet, and the lines as tables for programs.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "account",
            "activity",
            "catalogue",
            "submission",
            "consolidation",
            "analysis",
            "narrative"
        })
@NullMarked
package tr.edu.akky.inventory.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
