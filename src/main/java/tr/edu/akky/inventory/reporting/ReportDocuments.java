package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.submission.Period;

/**
 * Writes the documents of a report. All that are written within one transaction of isolation REPEATABLE READ show the same
 * lines.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ReportDocuments {

    private final Templates templates;
    private final LineWorkbook workbook;
    private final LineOds ods;
    private final LineCsv csv;
    private final LineJson json;

    ReportDocuments(Templates templates, LineWorkbook workbook, LineOds ods, LineCsv csv, LineJson json) {
        this.templates = templates;
        this.workbook = workbook;
        this.ods = ods;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Writes one document over whatever the file holds.
     *
     * @return how many lines it has
     * @throws IllegalStateException if the finished file does not hold what was meant to be written
     */
    public int write(DocumentKind kind, Period period, Path file) {
        try {
            return switch (kind) {
                case XLSX_A_N, XLSX_A_T -> workbook.write(templates.find(kind.layout()), period, file);
                case ODS_A_N, ODS_A_T -> ods.write(templates.find(kind.layout()), period, file);
                case CSV -> csv.write(period, file);
                case JSON -> json.write(period, file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
