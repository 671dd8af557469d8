package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many people of a unit use a shared licence in a period. */
@Entity
class SharedUse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long sharedLicenceId;
    private long submissionId;
    private int userCount;
    private String declaredBy;
    private Instant declaredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SharedUse() {}

    SharedUse(long sharedLicenceId, long submissionId, int userCount, String declaredBy, Instant declaredAt) {
        this.sharedLicenceId = sharedLicenceId;
        this.submissionId = submissionId;
        this.userCount = userCount;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    void change(int users, String by, Instant at) {
        if (users != userCount) {
            userCount = users;
            declaredBy = by;
            declaredAt = at;
        }
    }

    public long sharedLicenceId() {
        return sharedLicenceId;
    }

    public int userCount() {
        return userCount;
    }
}
