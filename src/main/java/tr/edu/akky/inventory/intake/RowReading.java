package tr.edu.akky.inventory.intake;

import java.util.Map;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryForm;

/**
 * What was understood of one row.
 *
 * @param form as a person would have typed it into the form
 * @param details its values; those of a faulty field are not to be relied on
 * @param faults message key of the sentence for each cell that cannot be read
 * @param adjusted whether a cell was understood as something other than what stands in it
 */
record RowReading(EntryForm form, EntryDetails details, Map<SourceField, String> faults, boolean adjusted) {

    boolean isClean() {
        return faults.isEmpty();
    }
}
