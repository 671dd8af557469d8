/**
 * Spreadsheets as rows of cells, whatever the format: {@code .xlsx}, {@code .xls}, {@code .ods}, {@code .csv} or a pasted
 * range. Streams, keeps to its limits while it reads, and answers every broken or hostile file with a sentence.
 */
@ApplicationModule(
        displayName = "Spreadsheet",
        allowedDependencies = {"shared"})
@NullMarked
package tr.edu.akky.inventory.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
