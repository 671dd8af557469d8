package tr.edu.akky.inventory.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** A submission that counts in its period: not an empty one of a unit that has ceased to report while the period goes on. */
@Entity
@Immutable
@Synchronize({"submission", "period", "unit", "entry"})
class ExpectedSubmission {

    @Id
    private long id;

    protected ExpectedSubmission() {}
}
