package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Makes the report of a period for download: one consistent snapshot of its rows, checked, and entered in the history. */
@Service
class Reports {

    static final String NAME = "AKKY Geçişi Analiz ve Yol Haritası Raporu";

    private static final String UNIT_ROWS = "-Birim-Kayitlari";

    private final Periods periods;
    private final Inventory inventory;
    private final Templates templates;
    private final ReportDocuments documents;
    private final LineWorkbook lines;
    private final ReportContent content;
    private final Institution institution;
    private final ApplicationEventPublisher events;

    Reports(
            Periods periods,
            Inventory inventory,
            Templates templates,
            ReportDocuments documents,
            LineWorkbook lines,
            ReportContent content,
            Institution institution,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.inventory = inventory;
        this.templates = templates;
        this.documents = documents;
        this.lines = lines;
        this.content = content;
        this.institution = institution;
        this.events = events;
    }

    /**
     * Writes one document of the report to a temporary file, which the caller deletes. What is not sealed is a draft.
     *
     * @throws IllegalStateException if the finished file does not hold what was written
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, timeout = LongTransaction.SECONDS)
    public ReportFile make(long periodId, DocumentKind kind) {
        Period period = periods.find(periodId);
        return made(
                period,
                kind.fileName(period.name()),
                kind.mediaType(),
                file -> documents.write(kind, period, false, file));
    }

    /**
     * As {@link #make(long, DocumentKind)}: an Excel workbook of any template, an uploaded one too.
     *
     * @param withSubmitted whether rows under review are included; of units' rows only
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, timeout = LongTransaction.SECONDS)
    public ReportFile make(long periodId, String templateKey, ReportSource source, boolean withSubmitted) {
        Period period = periods.find(periodId);
        WorkbookTemplate template = templates.find(templateKey);
        String name =
                DocumentKind.reportName(period.name()) + (source == ReportSource.UNITS ? UNIT_ROWS : "") + ".xlsx";
        return made(period, name, Downloads.XLSX, file -> {
            try {
                return source == ReportSource.LINES
                        ? lines.write(template, period, file)
                        : writeUnits(template, period, withSubmitted, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @param writer of the whole file, which says how many lines it has */
    private ReportFile made(Period period, String name, String mediaType, ToIntFunction<Path> writer) {
        Path file = temporary();
        try {
            int written = writer.applyAsInt(file);
            events.publishEvent(new HistoryEvent(
                    "report.exported",
                    "report",
                    period.id(),
                    null,
                    Map.of("period", period.name(), "file", name, "lines", String.valueOf(written))));
            return new ReportFile(file, name, mediaType);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private int writeUnits(WorkbookTemplate template, Period period, boolean withSubmitted, Path file)
            throws IOException {
        ReportTotals totals;
        try (OutputStream out = Files.newOutputStream(file);
                Stream<ReportRow> rows =
                        inventory.rows(period.id(), withSubmitted).map(content::row)) {
            totals = new ReportWorkbook(template, title(period), institution.name()).write(rows.iterator(), out);
        }
        new ReportCheck(template).requireSame(file, totals);
        return totals.rows();
    }

    /** As documents call themselves. */
    static String title(Period period) {
        return NAME + " – " + period.name();
    }

    /** Letters, digits and hyphens only, so that every file system and mail program keeps the name. */
    static String fileNamePart(String period) {
        return TurkishText.ascii(period).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static Path temporary() {
        try {
            return Files.createTempFile("akky-rapor", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
