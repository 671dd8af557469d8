package tr.edu.akky.inventory.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists behind the drop-downs of a template that shipped, on their hidden sheet. Other templates keep their own. */
record TemplateLists(XSSFWorkbook workbook) {

    private static final String SHEET = "Listeler";
    private static final String FEASIBILITIES = "GecisKararlari";

    /** Offers these decisions instead of the template's; no names change nothing. */
    void offerFeasibilities(List<String> names) {
        XSSFName range = workbook.getName(FEASIBILITIES);
        if (names.isEmpty() || range == null) {
            return;
        }
        column(range).ifPresent(column -> {
            write(workbook.getSheet(SHEET), column, names);
            range.setRefersToFormula(new AreaReference(
                            new CellReference(SHEET, 0, column, true, true),
                            new CellReference(SHEET, names.size() - 1, column, true, true),
                            workbook.getSpreadsheetVersion())
                    .formatAsString());
        });
    }

    /** What each column of the hidden sheet lists, from left to right. */
    List<List<String>> columns() {
        List<List<String>> columns = new ArrayList<>();
        for (Row row : workbook.getSheet(SHEET)) {
            for (Cell cell : row) {
                while (columns.size() <= cell.getColumnIndex()) {
                    columns.add(new ArrayList<>());
                }
                columns.get(cell.getColumnIndex()).add(cell.getStringCellValue());
            }
        }
        return columns;
    }

    /** Where the name stands for the top of a column on our own sheet. */
    private Optional<Integer> column(XSSFName range) {
        if (workbook.getSheet(SHEET) == null || !range.getRefersToFormula().startsWith(SHEET + "!$")) {
            return Optional.empty();
        }
        AreaReference area = new AreaReference(range.getRefersToFormula(), workbook.getSpreadsheetVersion());
        CellReference first = area.getFirstCell();
        boolean column =
                area.isSingleCell() || first.getCol() == area.getLastCell().getCol();
        return column && first.getRow() == 0 ? Optional.of((int) first.getCol()) : Optional.empty();
    }

    private static void write(XSSFSheet sheet, int column, List<String> names) {
        for (Row row : sheet) {
            if (row.getCell(column) != null) {
                row.removeCell(row.getCell(column));
            }
        }
        for (int index = 0; index < names.size(); index++) {
            XSSFRow row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
            row.createCell(column).setCellValue(names.get(index));
        }
    }
}
