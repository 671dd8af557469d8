package tr.edu.akky.inventory.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.UnpackedSize;

/**
 * A workbook that can take the report: its sheet and columns are found by the headings, never by letter, so that the
 * ministry's newest file will do.
 *
 * @param sheet index of the sheet with the headings
 * @param headingRow index of the row with the headings
 * @param firstRow index of the first row for data, below headings and explanations
 * @param columns index of the column of each field
 */
record WorkbookTemplate(byte[] content, int sheet, int headingRow, int firstRow, Map<ReportField, Integer> columns) {

    private static final int PER_LETTER = 256;
    private static final int ROWS_SEARCHED = 30;
    private static final int FEWEST_HEADINGS = 3;
    private static final long LARGEST_UNPACKED = 50_000_000;

    /** @throws RefusedException if this is no workbook, or a heading is missing or stands twice */
    static WorkbookTemplate read(byte[] content) {
        requireReasonableSize(content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                for (int row = 0; row < ROWS_SEARCHED; row++) {
                    Row headings = sheet.getRow(row);
                    if (headings != null && count(headings) >= FEWEST_HEADINGS) {
                        Map<ReportField, Integer> columns = columns(headings);
                        return new WorkbookTemplate(content, index, row, firstRow(sheet, row, columns), columns);
                    }
                }
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new RefusedException("template.unreadable");
        }
        throw new RefusedException("template.no-headings");
    }

    boolean isOfficial() {
        return columns.keySet().containsAll(Arrays.asList(ReportField.values()));
    }

    /** The column of the line numbers: the first one, where the fields begin after it; else -1. */
    int lineNumberColumn() {
        int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return first - 1;
    }

    /** Of its columns, from left to right. */
    List<ColumnWidth> widths(XSSFSheet sheet) {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(column -> new ColumnWidth(
                        column.getKey(), column.getValue(), sheet.getColumnWidth(column.getValue()) / PER_LETTER))
                .toList();
    }

    private static long count(Row row) {
        long known = 0;
        for (Cell cell : row) {
            known += ReportField.ofHeading(text(cell)).isPresent() ? 1 : 0;
        }
        return known;
    }

    private static Map<ReportField, Integer> columns(Row headings) {
        Map<ReportField, Integer> columns = new EnumMap<>(ReportField.class);
        for (Cell cell : headings) {
            ReportField.ofHeading(text(cell)).ifPresent(field -> {
                if (columns.put(field, cell.getColumnIndex()) != null) {
                    throw new RefusedException("template.heading-twice", field.heading());
                }
            });
        }
        List<String> missing = Arrays.stream(ReportField.values())
                .filter(field -> field.isMandatory() && !columns.containsKey(field))
                .map(ReportField::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException("template.headings-missing", String.join(", ", missing));
        }
        return columns;
    }

    private static int firstRow(XSSFSheet sheet, int headingRow, Map<ReportField, Integer> columns) {
        Row next = sheet.getRow(headingRow + 1);
        boolean explained = next != null
                && columns.values().stream()
                        .map(next::getCell)
                        .anyMatch(cell ->
                                cell != null && TurkishText.fold(text(cell)).endsWith("belirtilir"));
        return headingRow + (explained ? 2 : 1);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static void requireReasonableSize(byte[] content) {
        try {
            if (!UnpackedSize.isBelow(LARGEST_UNPACKED, content)) {
                throw new RefusedException("template.too-large");
            }
        } catch (IOException e) {
            throw new RefusedException("template.unreadable");
        }
    }

    @Override
    public String toString() {
        return "WorkbookTemplate "
                + columns.keySet().stream().map(ReportField::heading).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkbookTemplate template && Arrays.equals(template.content, content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
