package tr.edu.akky.inventory.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** One file or pasted range on its way into a submission. Its bytes and its rows are kept beside it. */
@Entity
@Table(name = "intake_batch")
class Batch {

    enum Source {
        FILE,
        PASTE
    }

    private static final Duration GIVEN_UP = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long submissionId;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String fileName;
    private String checksum;

    @Enumerated(EnumType.STRING)
    private BatchStatus status = BatchStatus.READING;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> sheets = List.of();

    private @Nullable Integer sheet;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Integer> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> leftOut = List.of();

    @Embedded
    private ReadingTotals totals = ReadingTotals.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Refusal refusal;

    @Column(insertable = false, updatable = false)
    private int progress;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant workedAt;

    private String madeBy;
    private Instant madeAt;
    private @Nullable Instant storedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    Batch(long submissionId, Source source, String fileName, String checksum, String madeBy, Instant now) {
        this.submissionId = submissionId;
        this.source = source;
        this.fileName = fileName;
        this.checksum = checksum;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    private void become(BatchStatus next) {
        if (!status.canBecome(next)) {
            throw new RefusedException("intake.not-now");
        }
        status = next;
    }

    /** Reads anew: another sheet, or other columns. */
    void readAgain(@Nullable Integer otherSheet, @Nullable Columns otherColumns) {
        become(BatchStatus.READING);
        sheet = otherSheet;
        columns = otherColumns == null ? null : otherColumns.byCode();
    }

    void found(List<String> sheetNames, int chosen, Layout layout) {
        sheets = sheetNames;
        sheet = chosen;
        columns = layout.columns().byCode();
        leftOut = layout.leftOut();
    }

    void askForColumns() {
        become(BatchStatus.COLUMNS);
    }

    void preview(ReadingTotals ofTheReading) {
        become(BatchStatus.PREVIEW);
        totals = ofTheReading;
    }

    void refuse(Refusal reason) {
        become(BatchStatus.REFUSED);
        refusal = reason;
    }

    void store() {
        become(BatchStatus.STORING);
        refusal = null;
    }

    void stored(Instant now) {
        become(BatchStatus.STORED);
        storedAt = now;
    }

    void backToPreview() {
        become(BatchStatus.PREVIEW);
        storedAt = null;
    }

    /** After a storing that came to nothing: where it was before. */
    void notStored(@Nullable Refusal reason) {
        become(storedAt == null ? BatchStatus.PREVIEW : BatchStatus.STORED);
        refusal = reason;
    }

    void discard() {
        become(BatchStatus.DISCARDED);
    }

    /** A worker that has not been heard of for minutes has died with its machine. */
    boolean isStuck(Instant now) {
        return status.isBusy() && workedAt != null && workedAt.plus(GIVEN_UP).isBefore(now);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public long submissionId() {
        return submissionId;
    }

    public boolean isPasted() {
        return source == Source.PASTE;
    }

    public String fileName() {
        return fileName;
    }

    public String checksum() {
        return checksum;
    }

    public BatchStatus status() {
        return status;
    }

    public List<String> sheets() {
        return sheets;
    }

    public @Nullable Integer sheet() {
        return sheet;
    }

    public @Nullable Columns columns() {
        return columns == null ? null : Columns.ofCodes(columns);
    }

    /** Headings of columns that nothing was read from. */
    public List<String> leftOut() {
        return leftOut;
    }

    public ReadingTotals totals() {
        return totals;
    }

    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** Rows that the worker has been through. */
    public int progress() {
        return progress;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
