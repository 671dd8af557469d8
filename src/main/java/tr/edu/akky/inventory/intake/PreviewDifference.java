package tr.edu.akky.inventory.intake;

import tr.edu.akky.inventory.submission.EntryField;

/**
 * A field of a row of the inventory that an incoming row would change.
 *
 * @param clashing whether it was changed in the application too after the workbook was downloaded
 */
public record PreviewDifference(EntryField field, String now, String then, boolean clashing) {}
