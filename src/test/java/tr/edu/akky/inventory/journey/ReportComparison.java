package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.springframework.core.io.ClassPathResource;

/** Compares a downloaded report, cell by cell, with the spreadsheet from which its rows were typed. */
final class ReportComparison {

    private static final DataFormatter TEXT = new DataFormatter(Locale.ROOT);
    static final List<String> FIELDS = List.of(
            "name",
            "topCategory",
            "category",
            "licences",
            "users",
            "licenceName",
            "expiry",
            "equivalent",
            "advantages",
            "disadvantages",
            "constraints",
            "competence",
            "openSourceCost",
            "commercialCost");

    private ReportComparison() {}

    static List<List<String>> firstTenRows() throws IOException {
        return firstRows(10);
    }

    /** The rows as a clerk reads them in the spreadsheet: numbers and dates in Turkish notation. */
    static List<List<String>> firstRows(int count) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = new ClassPathResource("intake/01-bilgi-islem.xlsx").getInputStream();
                Workbook workbook = new XSSFWorkbook(in)) {
            for (int index = 3; index < 3 + count; index++) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= FIELDS.size(); column++) {
                    cells.add(typed(workbook.getSheetAt(0).getRow(index).getCell(column), FIELDS.get(column - 1)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String typed(Cell cell, String field) {
        String text = cell == null ? "" : TEXT.formatCellValue(cell);
        if (text.isEmpty() || text.equals("Seçiniz")) {
            return "";
        }
        return switch (field) {
            case "expiry" -> DateTimeFormatter.ofPattern("dd.MM.yyyy").format(cell.getLocalDateTimeCellValue());
            case "openSourceCost", "commercialCost" ->
                String.format(Locale.forLanguageTag("tr"), "%,.2f", cell.getNumericCellValue());
            default -> text;
        };
    }

    static void compare(Path report, List<List<String>> rows) throws IOException {
        try (InputStream in = Files.newInputStream(report);
                Workbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2 + rows.size());
            for (int index = 0; index < rows.size(); index++) {
                Row row = sheet.getRow(3 + index);
                for (int column = 0; column < FIELDS.size(); column++) {
                    assertThat(typed(row.getCell(column), FIELDS.get(column)))
                            .as("row %d, %s", index, FIELDS.get(column))
                            .isEqualTo(rows.get(index).get(column));
                }
            }
            assertThat(sheet.getDataValidations())
                    .extracting((DataValidation list) ->
                            list.getRegions().getCellRangeAddresses()[0].getLastRow() >= 2 + rows.size())
                    .hasSize(3)
                    .containsOnly(true);
        }
    }

    /** LibreOffice opens the file and finds the same texts, the same numbers and the drop-downs. */
    static void compareWithLibreOffice(Path report, List<List<String>> rows, Path folder) throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")) || System.getenv("REQUIRE_BROWSER") != null,
                "no LibreOffice on this machine: its view of the report is not compared");
        Process conversion = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(conversion.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String document = Files.readString(folder.resolve("rapor.fods"), StandardCharsets.UTF_8);
        for (List<String> row : rows) {
            for (int column = 0; column < FIELDS.size(); column++) {
                assertThat(document).contains(inOpenDocument(FIELDS.get(column), row.get(column)));
            }
        }
        assertThat(document).contains("cell-content-is-in-list(UstKategoriler)");
    }

    private static String inOpenDocument(String field, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "licences", "users" -> "office:value=\"" + typed + "\"";
            case "expiry" -> "office:date-value=\"" + typed.replaceFirst("(..)\\.(..)\\.(....)", "$3-$2-$1") + "\"";
            case "openSourceCost", "commercialCost" ->
                "office:value=\"" + typed.replace(".", "").replace(',', '.').replaceFirst("\\.?0+$", "") + "\"";
            default -> ">" + typed.replace("&", "&amp;") + "<";
        };
    }
}
