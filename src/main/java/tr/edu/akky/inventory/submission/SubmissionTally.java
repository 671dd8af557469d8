package tr.edu.akky.inventory.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** How many rows a submission has and what they lack, as the database keeps it beside the rows. */
@Entity
@Immutable
@Synchronize("entry")
class SubmissionTally {

    @Id
    private long submissionId;

    @Column
    private long entries;

    @Column
    private long withoutCategory;

    @Column
    private long withoutLicences;

    @Column
    private long withoutUsers;

    @Column
    private long withoutExpiry;

    protected SubmissionTally() {}
}
