/**
 * The way of a department's own spreadsheet into its submission: a file or a pasted range is read, understood row by row
 * with the reader of the form, held for preview and correction, and stored only when a person confirms.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "spreadsheet", "account", "activity", "catalogue", "submission"})
@NullMarked
package tr.edu.akky.inventory.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
