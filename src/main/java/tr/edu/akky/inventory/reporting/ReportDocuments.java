package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.narrative.Narratives;
import tr.edu.akky.inventory.shared.Hash;
import tr.edu.akky.inventory.submission.Period;

/**
 * Writes the documents of a report. All that are written within one transaction of isolation REPEATABLE READ show the same
 * lines.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ReportDocuments {

    private final Templates templates;
    private final LineWorkbook workbook;
    private final LineOds ods;
    private final LineCsv csv;
    private final LineJson json;
    private final Narratives narratives;
    private final PrintedLines printed;

    ReportDocuments(
            Templates templates,
            LineWorkbook workbook,
            LineOds ods,
            LineCsv csv,
            LineJson json,
            Narratives narratives,
            PrintedLines printed) {
        this.templates = templates;
        this.workbook = workbook;
        this.ods = ods;
        this.csv = csv;
        this.json = json;
        this.narratives = narratives;
        this.printed = printed;
    }

    /**
     * Writes one document over whatever the file holds.
     *
     * @param complete whether nothing that the report needs is missing; else documents that say so call themselves a draft
     * @return how many lines it has
     * @throws IllegalStateException if the finished file does not hold what was meant to be written
     */
    public int write(DocumentKind kind, Period period, boolean complete, Path file) {
        try {
            return switch (kind) {
                case XLSX_A_N, XLSX_A_T -> workbook.write(templates.find(kind.layout()), period, file);
                case ODS_A_N, ODS_A_T -> ods.write(templates.find(kind.layout()), period, file);
                case CSV -> csv.write(period, file);
                case JSON -> json.write(period, file);
                case DOCX -> narrate(period, complete, file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines with what stands in their columns; to be closed by the caller. */
    public Stream<PrintedLine> lines(long periodId) {
        return printed.of(periodId);
    }

    /** SHA-256 of the template that a kind of document is filled into, in hexadecimal. */
    public String templateHash(DocumentKind kind) {
        return Hash.of(templates.find(kind.layout()).content());
    }

    private int narrate(Period period, boolean complete, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return narratives.write(period, complete, out);
        }
    }
}
