package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.InventoryRow;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Makes the report of a period: one consistent snapshot of its rows, written into a template and checked. */
@Service
class Reports {

    private static final String NAME = "AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-";

    private final Periods periods;
    private final Inventory inventory;
    private final Templates templates;
    private final ReportRows lines;
    private final Institution institution;
    private final ApplicationEventPublisher events;

    Reports(
            Periods periods,
            Inventory inventory,
            Templates templates,
            ReportRows lines,
            Institution institution,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.inventory = inventory;
        this.templates = templates;
        this.lines = lines;
        this.institution = institution;
        this.events = events;
    }

    /**
     * Writes the report to a temporary file, which the caller deletes.
     *
     * @throws IllegalStateException if the finished file does not hold what was written
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ReportFile make(long periodId, String templateKey, boolean withSubmitted) {
        Period period = periods.find(periodId);
        WorkbookTemplate template = templates.find(templateKey);
        Path file = temporary();
        try (Stream<InventoryRow> rows = inventory.rows(periodId, withSubmitted)) {
            int count = write(file, template, period, rows.map(row -> lines.of(row.details())));
            String name = NAME + fileNamePart(period.name()) + ".xlsx";
            events.publishEvent(new HistoryEvent(
                    "report.exported",
                    "report",
                    periodId,
                    null,
                    Map.of("period", period.name(), "file", name, "lines", String.valueOf(count))));
            return new ReportFile(file, name);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private int write(Path file, WorkbookTemplate template, Period period, Stream<ReportRow> lines) {
        ReportWorkbook workbook = new ReportWorkbook(
                template, "AKKY Geçişi Analiz ve Yol Haritası Raporu – " + period.name(), institution.name());
        try {
            ReportTotals totals;
            try (OutputStream out = Files.newOutputStream(file)) {
                totals = workbook.write(lines.iterator(), out);
            }
            new ReportCheck(template).requireSame(file, totals);
            return totals.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
