package tr.edu.akky.inventory.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decision on a line as it is worked on over days: anything may be missing still, and dates may disagree. */
@Entity
class LineDecision {

    @Id
    private long reportLineId;

    private @Nullable String feasibilityCode;
    private @Nullable String reasons;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Long unitId;
    private @Nullable String remarks;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "line_dependency", joinColumns = @JoinColumn(name = "report_line_id"))
    @Column(name = "depends_on")
    private Set<Long> dependsOn = new HashSet<>();

    @Version
    private @Nullable Integer version;

    protected LineDecision() {}

    LineDecision(long reportLineId) {
        this.reportLineId = reportLineId;
    }

    void decide(DecisionDetails details, String by, Instant at) {
        feasibilityCode = details.feasibilityCode();
        reasons = details.reasons();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        unitId = details.unitId();
        remarks = details.remarks();
        changedBy = by;
        changedAt = at;
    }

    /** Lines that must be migrated before this one; that they make no circle is the caller's to see to. */
    void dependOn(Set<Long> lines) {
        if (lines.contains(reportLineId)) {
            throw new IllegalArgumentException("a line cannot wait for itself");
        }
        dependsOn.retainAll(lines);
        dependsOn.addAll(lines);
    }

    DecisionDetails details() {
        return new DecisionDetails(feasibilityCode, reasons, startsOn, endsOn, unitId, remarks);
    }

    /** Whether something of the plan was decided; remarks and dependencies alone decide nothing. */
    boolean isDecided() {
        return feasibilityCode != null || startsOn != null || endsOn != null || unitId != null;
    }

    long lineId() {
        return reportLineId;
    }

    Set<Long> dependsOn() {
        return Set.copyOf(dependsOn);
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
