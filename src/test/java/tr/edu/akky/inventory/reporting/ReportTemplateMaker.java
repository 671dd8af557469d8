package tr.edu.akky.inventory.reporting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes the two template workbooks that the application ships. Run its main method at the top of the repository after
 * changing it; a test compares the files with what it makes.
 */
final class ReportTemplateMaker {

    static final String SHEET = "Rapor";
    private static final String LISTS = "Listeler";
    private static final int FIRST_DATA_ROW = 3;
    private static final int PREPARED_ROWS = 97;
    private static final String PLACEHOLDER = "Seçiniz";

    private static final List<String> COMPETENCES =
            List.of("Kurum Personeli Yeterli", "Eğitim İhtiyacı Var", "Dış Hizmet Alımı Gerekli", "Kaynak Bulunamıyor");
    private static final List<String> FEASIBILITIES =
            List.of("Geçiş Yapılabilir", "Kısmen Geçiş Yapılabilir", "Geçiş Yapılamaz");

    private final List<ReportField> fields;
    private final int firstColumn;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(SHEET);

    private ReportTemplateMaker(List<ReportField> fields, boolean numbered) {
        this.fields = fields;
        this.firstColumn = numbered ? 1 : 0;
    }

    public static void main(String[] arguments) throws IOException {
        Path reports = Path.of("src/main/resources/reports");
        Files.write(reports.resolve("akky-rapor-a-n.xlsx"), columnsAToN());
        Files.write(reports.resolve("akky-rapor-a-t.xlsx"), columnsAToT());
    }

    static byte[] columnsAToN() throws IOException {
        return new ReportTemplateMaker(ReportField.fields(14), false).make();
    }

    static byte[] columnsAToT() throws IOException {
        return new ReportTemplateMaker(List.of(ReportField.values()), true).make();
    }

    private byte[] make() throws IOException {
        headings();
        preparedRows();
        lists();
        dropDowns();
        page();
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void headings() {
        XSSFRow groups = row(0, 22);
        XSSFRow headings = row(1, 33);
        XSSFRow explanations = row(2, 135);
        for (int index = 0; index < fields.size(); index++) {
            ReportField field = fields.get(index);
            boolean light = field.group() == ReportField.Group.INVENTORY;
            cell(groups, index, style(field.group().headingFill(), true, light, true));
            cell(headings, index, style(field.group().headingFill(), true, light, true))
                    .setCellValue(field.heading());
            cell(explanations, index, style(field.group().bodyFill(), false, false, false))
                    .setCellValue(field.explanation());
            sheet.setColumnWidth(firstColumn + index, width(field) * 256);
        }
        if (firstColumn > 0) {
            XSSFCellStyle plain = style("FFFFFF", true, false, true);
            groups.createCell(0).setCellStyle(plain);
            headings.createCell(0).setCellStyle(plain);
            XSSFCell label = explanations.createCell(0);
            label.setCellStyle(plain);
            label.setCellValue("Açıklamalar");
            sheet.setColumnWidth(0, 13 * 256);
        }
        mergeGroups(groups);
    }

    private void mergeGroups(XSSFRow groups) {
        for (ReportField.Group group : ReportField.Group.values()) {
            List<Integer> columns = Stream.iterate(0, index -> index < fields.size(), index -> index + 1)
                    .filter(index -> fields.get(index).group() == group)
                    .toList();
            if (columns.isEmpty()) {
                continue;
            }
            int first = firstColumn + columns.get(0);
            int last = firstColumn + columns.get(columns.size() - 1);
            groups.getCell(first).setCellValue(group.heading());
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(0, 0, first, last));
            }
        }
    }

    private void preparedRows() {
        for (int index = 0; index < PREPARED_ROWS; index++) {
            XSSFRow row = sheet.createRow(FIRST_DATA_ROW + index);
            if (firstColumn > 0) {
                XSSFCell number = row.createCell(0);
                number.setCellStyle(style("FFFFFF", false, false, true));
                number.setCellValue(index + 1);
            }
            for (int column = 0; column < fields.size(); column++) {
                XSSFCell cell = cell(row, column, style(null, false, false, false));
                if (listOf(fields.get(column)) != null) {
                    cell.setCellValue(PLACEHOLDER);
                }
            }
        }
    }

    /** Top categories, then the pairs sorted by top category, then the two plain lists. */
    private void lists() throws IOException {
        XSSFSheet lists = workbook.createSheet(LISTS);
        List<NamedCsvRecord> pairs = taxonomy();
        List<String> tops =
                pairs.stream().map(pair -> pair.getField("top_name")).distinct().toList();
        column(lists, 0, tops);
        column(lists, 1, pairs.stream().map(pair -> pair.getField("top_name")).toList());
        column(lists, 2, pairs.stream().map(pair -> pair.getField("sub_name")).toList());
        column(lists, 3, COMPETENCES);
        column(lists, 4, FEASIBILITIES);
        name("UstKategoriler", "A", tops.size());
        name("AltKategoriUstleri", "B", pairs.size());
        name("AltKategoriler", "C", pairs.size());
        name("Yetkinlikler", "D", COMPETENCES.size());
        name("GecisKararlari", "E", FEASIBILITIES.size());
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
    }

    private static List<NamedCsvRecord> taxonomy() throws IOException {
        String csv = new ClassPathResource("catalogue/taxonomy.csv").getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static void column(XSSFSheet lists, int column, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            XSSFRow row = lists.getRow(index) == null ? lists.createRow(index) : lists.getRow(index);
            row.createCell(column).setCellValue(values.get(index));
        }
    }

    private void name(String name, String column, int rows) {
        XSSFName range = workbook.createName();
        range.setNameName(name);
        range.setRefersToFormula(LISTS + "!$" + column + "$1:$" + column + "$" + rows);
    }

    private void dropDowns() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int index = 0; index < fields.size(); index++) {
            String list = listOf(fields.get(index));
            if (list == null) {
                continue;
            }
            int column = firstColumn + index;
            DataValidation validation = helper.createValidation(
                    helper.createFormulaListConstraint(list),
                    new CellRangeAddressList(FIRST_DATA_ROW, FIRST_DATA_ROW + PREPARED_ROWS - 1, column, column));
            validation.setShowErrorBox(true);
            validation.createErrorBox("Listeden seçin", "Bu hücreye yalnız listedeki değerlerden biri yazılabilir.");
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        }
    }

    private @Nullable String listOf(ReportField field) {
        return switch (field) {
            case TOP_CATEGORY -> "UstKategoriler";
            case SUB_CATEGORY -> subCategories();
            case COMPETENCE -> "Yetkinlikler";
            case FEASIBILITY -> "GecisKararlari";
            default -> null;
        };
    }

    /** The part of the pairs that belongs to the top category chosen in the same row. */
    private String subCategories() {
        String top = "$" + CellReference.convertNumToColString(firstColumn + 1) + (FIRST_DATA_ROW + 1);
        return "OFFSET(" + LISTS + "!$C$1,MATCH(" + top + ",AltKategoriUstleri,0)-1,0,COUNTIF(AltKategoriUstleri," + top
                + "),1)";
    }

    private void page() {
        sheet.createFreezePane(firstColumn + 1, FIRST_DATA_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(0, FIRST_DATA_ROW - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPageOrder(PageOrder.DOWN_THEN_OVER);
        sheet.getFooter().setRight("&P / &N");
    }

    private XSSFRow row(int index, float height) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(height);
        return row;
    }

    private XSSFCell cell(XSSFRow row, int index, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(firstColumn + index);
        cell.setCellStyle(style);
        return cell;
    }

    private static int width(ReportField field) {
        return switch (field) {
            case NAME -> 32;
            case TOP_CATEGORY, SUB_CATEGORY, EQUIVALENT, COMPETENCE -> 26;
            case LICENCES, USERS -> 14;
            case LICENCE_NAME, FEASIBILITY -> 22;
            case EXPIRY, MIGRATION_START, MIGRATION_END -> 20;
            case OPEN_SOURCE_COST, COMMERCIAL_COST -> 24;
            case ADVANTAGES, DISADVANTAGES, CONSTRAINTS, REASONS, REMARKS -> 40;
        };
    }

    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private XSSFCellStyle style(@Nullable String fill, boolean bold, boolean light, boolean centred) {
        return styles.computeIfAbsent(fill + bold + light + centred, key -> {
            XSSFFont font = workbook.createFont();
            font.setBold(bold);
            if (light) {
                font.setColor(new XSSFColor(new byte[] {-1, -1, -1}, null));
            }
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(bold ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
            if (centred) {
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            if (fill != null) {
                style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill), null));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        });
    }
}
