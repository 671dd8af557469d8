package tr.edu.akky.inventory.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rows that a unit has handed in otherwise and that are not in the inventory yet; told by whoever holds them. */
public interface RowsOnTheirWay {

    /** How many rows of the submission wait for a person. */
    default long waiting(long submissionId) {
        return waiting(List.of(submissionId)).getOrDefault(submissionId, 0L);
    }

    /** The same of several submissions; one for which nothing waits may be absent. */
    Map<Long, Long> waiting(Collection<Long> submissionIds);
}
