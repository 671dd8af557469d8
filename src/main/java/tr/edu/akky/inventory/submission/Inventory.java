package tr.edu.akky.inventory.submission;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of all units in a period, for the report. */
@Service
public class Inventory {

    private final EntryRepository entries;
    private final SubmissionRepository submissions;

    Inventory(EntryRepository entries, SubmissionRepository submissions) {
        this.entries = entries;
        this.submissions = submissions;
    }

    /**
     * Streams the rows by unit, in the order they were entered. To be closed by the caller, who holds the transaction
     * and so decides what snapshot is read.
     *
     * @param withSubmitted whether rows that still wait for their review are included
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Stream<InventoryRow> rows(long periodId, boolean withSubmitted) {
        return entries.streamRows(periodId, states(withSubmitted));
    }

    /** What is there to report: by how many units, and how many rows. */
    @Transactional(readOnly = true)
    public Coverage coverage(long periodId) {
        return submissions.coverage(periodId);
    }

    private static Set<SubmissionStatus> states(boolean withSubmitted) {
        return withSubmitted
                ? EnumSet.of(SubmissionStatus.APPROVED, SubmissionStatus.SUBMITTED)
                : EnumSet.of(SubmissionStatus.APPROVED);
    }
}
