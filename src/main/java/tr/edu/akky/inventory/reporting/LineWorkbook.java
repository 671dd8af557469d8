package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.Feasibilities;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.submission.Period;

/** The lines of a period as an Excel workbook, with the rows of the units on a second sheet. */
@Component
class LineWorkbook {

    private final ReportReading reading;
    private final Feasibilities feasibilities;
    private final Institution institution;

    LineWorkbook(ReportReading reading, Feasibilities feasibilities, Institution institution) {
        this.reading = reading;
        this.feasibilities = feasibilities;
        this.institution = institution;
    }

    int write(WorkbookTemplate template, Period period, Path file) throws IOException {
        ReportWorkbook workbook =
                new ReportWorkbook(template, Reports.title(period), institution.name(), feasibilities.names());
        ReportTotals totals;
        try (OutputStream out = Files.newOutputStream(file);
                Stream<ReportRow> rows = reading.lines(period.id());
                Stream<BreakdownRow> below = reading.rows(period.id())) {
            totals = workbook.write(rows.iterator(), below.iterator(), out);
        }
        new ReportCheck(template).requireSame(file, totals);
        return totals.rows();
    }
}
