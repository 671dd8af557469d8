package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tr.edu.akky.inventory.submission.RowKey;

/**
 * The hidden column behind the last one of the template, by which rows are known again when the file comes back. A column
 * of the sheet moves with its row when people sort, and survives every spreadsheet program.
 */
class RowKeys {

    static final RowKeys NONE = new RowKeys(Collections.emptyIterator(), 0);

    private final Iterator<RowKey> keys;
    private final int spareRows;
    private int column = -1;

    /**
     * @param keys of the rows, in their order
     * @param spareRows for which drop-downs are kept below the last row
     */
    RowKeys(Iterator<RowKey> keys, int spareRows) {
        this.keys = keys;
        this.spareRows = spareRows;
    }

    void prepare(XSSFSheet sheet, WorkbookTemplate template) {
        if (!keys.hasNext()) {
            return;
        }
        column = template.columns().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        XSSFRow headings = sheet.getRow(template.headingRow());
        headings.createCell(column).setCellValue(RowKey.HEADING);
        sheet.setColumnHidden(column, true);
    }

    void write(XlsxRows rows) throws IOException {
        if (keys.hasNext()) {
            rows.cell(column, 0, keys.next().written());
        }
    }

    int spareRows() {
        return spareRows;
    }
}
