package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowKey;
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.submission.Submission;

/** The official workbook filled with the rows of one unit, to be edited offline and handed in again. */
@Service
class SubmissionWorkbooks {

    private static final String TEMPLATE = "a-n";
    private static final int SPARE_ROWS = 200;

    private final Templates templates;
    private final BulkEntries entries;
    private final ReportContent content;
    private final Institution institution;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionWorkbooks(
            Templates templates,
            BulkEntries entries,
            ReportContent content,
            Institution institution,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.entries = entries;
        this.content = content;
        this.institution = institution;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the workbook to a temporary file, which the caller deletes.
     *
     * @throws IllegalStateException if the finished file does not hold what was written
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, timeout = LongTransaction.SECONDS)
    public ReportFile make(Submission submission) {
        String unit = submission.unit().name();
        Instant now = clock.instant();
        WorkbookTemplate template = templates.find(TEMPLATE);
        List<ExistingRow> rows = entries.existing(submission.id());
        RowKeys keys =
                new RowKeys(rows.stream().map(row -> key(submission, row, now)).iterator(), SPARE_ROWS);
        ReportWorkbook workbook =
                new ReportWorkbook(template, unit + " – " + submission.period().name(), institution.name());
        Path file = Reports.temporary();
        try {
            ReportTotals totals;
            try (OutputStream out = Files.newOutputStream(file)) {
                totals = workbook.write(
                        rows.stream().map(row -> content.row(row.details())).iterator(), keys, out);
            }
            new ReportCheck(template).requireSame(file, totals);
        } catch (IOException e) {
            Reports.delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            Reports.delete(file);
            throw e;
        }
        String name = "AKKY-" + Reports.fileNamePart(unit) + "-"
                + Reports.fileNamePart(submission.period().name()) + ".xlsx";
        events.publishEvent(new HistoryEvent(
                "submission.downloaded",
                "submission",
                submission.id(),
                submission.unit().id(),
                Map.of("file", name, "lines", String.valueOf(rows.size()))));
        return new ReportFile(file, name, Downloads.XLSX);
    }

    private static RowKey key(Submission submission, ExistingRow row, Instant now) {
        return new RowKey(submission.id(), new RowVersion(row.id(), row.version()), now);
    }
}
