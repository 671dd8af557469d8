package tr.edu.akky.inventory.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.UnpackedSize;

/** Reads a list of units or people from {@code .xlsx} or {@code .csv}: the first row names the columns. */
final class ListFile {

    private static final int MOST_ROWS = 5_000;
    private static final long LARGEST_UNPACKED = 100_000_000;

    /** One line of the list: its row number in the file, counted from one, and its cells by folded heading. */
    record Line(int number, Map<String, String> cells) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        String cell(String heading) {
            return cells.getOrDefault(TurkishText.key(heading), "");
        }

        private boolean isBlank() {
            return cells.values().stream().allMatch(String::isBlank);
        }
    }

    private record NumberedRow(int number, List<String> cells) {}

    private ListFile() {}

    /** @throws RefusedException if the file cannot be read, is too long, or lacks the heading that must be there */
    static List<Line> read(byte[] content, String mandatoryHeading) {
        List<NumberedRow> rows =
                content.length > 1 && content[0] == 'P' && content[1] == 'K' ? xlsx(content) : csv(content);
        if (rows.isEmpty()) {
            throw new RefusedException("lists.empty");
        }
        List<String> headings =
                rows.get(0).cells().stream().map(TurkishText::key).toList();
        if (!headings.contains(TurkishText.key(mandatoryHeading))) {
            throw new RefusedException("lists.heading-missing", mandatoryHeading);
        }
        List<Line> lines = new ArrayList<>();
        for (NumberedRow row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < Math.min(headings.size(), row.cells().size()); column++) {
                cells.putIfAbsent(headings.get(column), row.cells().get(column).strip());
            }
            lines.add(new Line(row.number(), cells));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<NumberedRow> xlsx(byte[] content) {
        try {
            if (!UnpackedSize.isBelow(LARGEST_UNPACKED, content)) {
                throw new RefusedException("lists.too-long", MOST_ROWS);
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return limited(rows.map(row -> new NumberedRow(
                        row.getRowNum(), row.stream().map(ListFile::text).toList())));
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new RefusedException("lists.unreadable");
        }
    }

    private static String text(Cell cell) {
        return cell == null || cell.getText() == null ? "" : cell.getText();
    }

    private static List<NumberedRow> csv(byte[] content) {
        String text = decoded(content);
        String firstLine = text.lines().findFirst().orElse("");
        char separator = Stream.of(';', '\t', ',')
                .filter(candidate -> firstLine.indexOf(candidate) >= 0)
                .findFirst()
                .orElse(';');
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            AtomicInteger number = new AtomicInteger();
            return limited(reader.stream().map(row -> new NumberedRow(number.incrementAndGet(), row.getFields())));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException("lists.unreadable");
        }
    }

    /** UTF-8 where the bytes are valid UTF-8, else the code page in which a Turkish Excel saves. */
    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new RefusedException("lists.unreadable");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1254"));
        }
    }

    private static List<NumberedRow> limited(Stream<NumberedRow> rows) {
        List<NumberedRow> read = rows.limit(MOST_ROWS + 2L).toList();
        if (read.size() > MOST_ROWS + 1) {
            throw new RefusedException("lists.too-long", MOST_ROWS);
        }
        return read;
    }
}
