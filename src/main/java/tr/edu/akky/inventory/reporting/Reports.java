package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.analysis.AnalysedLines;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Makes the report of a period: one consistent snapshot of its rows, written into a template and checked. */
@Service
class Reports {

    private static final String UNIT_ROWS = "-Birim-Kayitlari";
    private static final String NAME = "AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-";

    private final Periods periods;
    private final Inventory inventory;
    private final Templates templates;
    private final AnalysedLines analysed;
    private final ReportLines lines;
    private final FeasibilityNames feasibilities;
    private final ReportContent content;
    private final Institution institution;
    private final ApplicationEventPublisher events;

    Reports(
            Periods periods,
            Inventory inventory,
            Templates templates,
            AnalysedLines analysed,
            ReportLines lines,
            FeasibilityNames feasibilities,
            ReportContent content,
            Institution institution,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.inventory = inventory;
        this.templates = templates;
        this.analysed = analysed;
        this.lines = lines;
        this.feasibilities = feasibilities;
        this.content = content;
        this.institution = institution;
        this.events = events;
    }

    /**
     * Writes the report to a temporary file, which the caller deletes.
     *
     * @param withSubmitted whether rows under review are included; of units' rows only
     * @throws IllegalStateException if the finished file does not hold what was written
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ReportFile make(long periodId, String templateKey, ReportSource source, boolean withSubmitted) {
        Period period = periods.find(periodId);
        WorkbookTemplate template = templates.find(templateKey);
        Path file = temporary();
        try {
            int lines = write(file, template, period, source, withSubmitted);
            String name =
                    NAME + fileNamePart(period.name()) + (source == ReportSource.UNITS ? UNIT_ROWS : "") + ".xlsx";
            events.publishEvent(new HistoryEvent(
                    "report.exported",
                    "report",
                    periodId,
                    null,
                    Map.of("period", period.name(), "file", name, "lines", String.valueOf(lines))));
            return new ReportFile(file, name);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private int write(Path file, WorkbookTemplate template, Period period, ReportSource source, boolean withSubmitted) {
        ReportWorkbook workbook = new ReportWorkbook(
                template,
                "AKKY Geçişi Analiz ve Yol Haritası Raporu – " + period.name(),
                institution.name(),
                feasibilities.names());
        try {
            ReportTotals totals;
            try (OutputStream out = Files.newOutputStream(file)) {
                totals = source == ReportSource.LINES
                        ? writeLines(workbook, period.id(), out)
                        : writeUnits(workbook, period.id(), withSubmitted, out);
            }
            new ReportCheck(template).requireSame(file, totals);
            return totals.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportTotals writeLines(ReportWorkbook workbook, long periodId, OutputStream out) throws IOException {
        List<ReportRow> rows;
        try (Stream<ReportRow> read = analysed.lines(periodId).map(content::row)) {
            rows = read.toList();
        }
        try (Stream<BreakdownRow> below = lines.rows(periodId).map(content::row)) {
            return workbook.write(rows.iterator(), below::iterator, out);
        }
    }

    private ReportTotals writeUnits(ReportWorkbook workbook, long periodId, boolean withSubmitted, OutputStream out)
            throws IOException {
        try (Stream<ReportRow> rows = inventory.rows(periodId, withSubmitted).map(content::row)) {
            return workbook.write(rows.iterator(), out);
        }
    }

    /** Letters, digits and hyphens only, so that every file system and mail program keeps the name. */
    static String fileNamePart(String period) {
        return TurkishText.ascii(period).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static Path temporary() {
        try {
            return Files.createTempFile("akky-rapor", ".xlsx");
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
