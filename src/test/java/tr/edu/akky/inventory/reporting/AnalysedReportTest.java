package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class AnalysedReportTest {

    @Autowired
    AnalysedRound analysed;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    private AnalysedRound.Made made;

    @BeforeEach
    void aPeriodIsAnalysed() {
        made = analysed.make();
    }

    @Test
    void allGroupsOfTheOfficialLayoutAreFilledWithWhatBidbSays() throws IOException {
        try (XSSFWorkbook workbook = workbook("a-t")) {
            Row spss = row(workbook, "IBM SPSS Statistics");
            assertThat(texts(spss, 8, 12))
                    .containsExactly("jamovi, PSPP", "Ücretsiz", "Eğitim gerekir", "Eklentiler", "Eğitim İhtiyacı Var");
            assertThat(spss.getCell(13).getNumericCellValue()).isEqualTo(1501.50);
            assertThat(spss.getCell(14).getNumericCellValue()).isEqualTo(15000.75);
            assertThat(spss.getCell(15).getStringCellValue()).isEqualTo("Geçiş Yapılabilir");
            assertThat(spss.getCell(17).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 1, 15));
            assertThat(spss.getCell(18).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(spss.getCell(19).getStringCellValue()).isEqualTo("Önce laboratuvarlar");
            Row matlab = row(workbook, "MATLAB");
            assertThat(texts(matlab, 8, 9)).containsExactly(ReportContent.NO_EQUIVALENT, "");
            assertThat(texts(matlab, 15, 16)).containsExactly("Geçiş Yapılamaz", "Muadili yok");
        }
    }

    @Test
    void whatIsNotSoAnyMoreIsNotReportedAndWhatIsUnknownIsNotNothing() throws IOException {
        jdbc.sql("""
                        update line_decision set feasibility_code = case feasibility_code
                            when 'gecis-yapilamaz' then 'gecis-yapilabilir' else 'gecis-yapilamaz' end
                        """).update();
        jdbc.sql("update line_analysis set no_equivalent = true where report_line_id = ?")
                .param(made.spss())
                .update();
        jdbc.sql("delete from cost_year where side = 'OPEN_SOURCE'").update();

        try (XSSFWorkbook workbook = workbook("a-t")) {
            Row spss = row(workbook, "IBM SPSS Statistics");
            assertThat(spss.getCell(13).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(spss.getCell(14).getNumericCellValue()).isEqualTo(15000.75);
            assertThat(spss.getCell(17).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(texts(row(workbook, "MATLAB"), 15, 16)).containsExactly("Geçiş Yapılabilir", "");
        }
    }

    @Test
    void theDecisionsOfTheInstitutionAreOfferedInTheDropDown() throws IOException {
        try (XSSFWorkbook workbook = workbook("a-t")) {
            assertThat(workbook.getName("GecisKararlari").getRefersToFormula()).isEqualTo("Listeler!$E$1:$E$3");
            assertThat(IntStream.range(0, 3)
                            .mapToObj(row -> workbook.getSheet("Listeler")
                                    .getRow(row)
                                    .getCell(4)
                                    .getStringCellValue()))
                    .containsExactly("Geçiş Yapılabilir", "Kısmen Geçiş Yapılabilir", "Geçiş Yapılamaz");
            assertThat(workbook.getSheet("Listeler").getRow(3).getCell(4)).isNull();
        }
    }

    private XSSFWorkbook workbook(String template) throws IOException {
        ReportFile file = reports.make(made.period(), template, ReportSource.LINES, false);
        try {
            return new XSSFWorkbook(Files.newInputStream(file.path()));
        } finally {
            Files.delete(file.path());
        }
    }

    private static Row row(XSSFWorkbook workbook, String name) {
        return IntStream.rangeClosed(3, workbook.getSheetAt(0).getLastRowNum())
                .mapToObj(index -> (Row) workbook.getSheetAt(0).getRow(index))
                .filter(row -> row.getCell(1).getStringCellValue().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(column -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
