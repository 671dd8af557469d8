package tr.edu.akky.inventory.submission;

import java.util.Map;

/**
 * What was understood of a row.
 *
 * @param details the values; those of a faulty field are not to be relied on
 * @param faults message key of the sentence for each field that could not be read
 */
public record EntryReading(EntryDetails details, Map<EntryField, String> faults) {

    public EntryReading {
        faults = Map.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
