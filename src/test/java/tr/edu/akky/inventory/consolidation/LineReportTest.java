package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.submission.EntryForm;

class LineReportTest extends ConsolidationTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"a-n, 0, 3, 4", "a-t, 1, 4, 5"})
    void theWorkbookHoldsOneRowForEachLineAndTheRowsOfTheUnitsOnASecondSheet(
            String template, int name, int licences, int users) throws IOException {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("SPSS 26", "10", "20", "31.12.2027"),
                row("Zortex Kuantum", "1", "2", "Süresiz"));
        reported.approved(specialist, "Fen Fakültesi", row("IBM SPSS", "5", "5", "01.02.2027"));

        try (XSSFWorkbook workbook = workbook(template)) {
            XSSFSheet report = workbook.getSheetAt(0);
            assertThat(column(report, 3, name)).containsExactly("IBM SPSS Statistics", "Zortex Kuantum");
            assertThat(report.getRow(3).getCell(licences).getNumericCellValue()).isEqualTo(15);
            assertThat(report.getRow(3).getCell(users).getNumericCellValue()).isEqualTo(25);
            XSSFSheet breakdown = workbook.getSheet("Birim Kırılımı");
            assertThat(column(breakdown, 1, 0))
                    .containsExactly("IBM SPSS Statistics", "IBM SPSS Statistics", "Zortex Kuantum");
            assertThat(column(breakdown, 1, 1)).containsExactly("Fen Fakültesi", "Tıp Fakültesi", "Tıp Fakültesi");
            assertThat(column(breakdown, 1, 2)).containsExactly("IBM SPSS", "SPSS 26", "Zortex Kuantum");
        }
    }

    @Test
    void proposalsOfTheUnitsAreCollectedAndTheirCostsAddedUp() throws IOException {
        EntryForm one = row("SPSS", "1", "1", "Süresiz");
        one.equivalent = "jamovi";
        one.advantages = "Ücretsiz";
        one.commercialCost = "1000,50";
        EntryForm other = row("SPSS", "1", "1", "Süresiz");
        other.equivalent = "jamovi";
        other.advantages = "Türkçe";
        other.commercialCost = "2000";
        reported.approved(specialist, "Tıp Fakültesi", one);
        reported.approved(specialist, "Fen Fakültesi", other);

        try (XSSFWorkbook workbook = workbook("a-n")) {
            Row line = workbook.getSheetAt(0).getRow(3);
            assertThat(line.getCell(7).getStringCellValue()).isEqualTo("jamovi");
            assertThat(line.getCell(8).getStringCellValue().split("\n"))
                    .containsExactlyInAnyOrder("Ücretsiz", "Türkçe");
            assertThat(line.getCell(13).getNumericCellValue()).isEqualTo(3000.50);
        }
    }

    private XSSFWorkbook workbook(String template) throws IOException {
        MvcTestResult result = mvc.post()
                .uri("/reports/workbook")
                .param("period", String.valueOf(period))
                .param("template", template)
                .with(user(specialist))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatusOk();
        return new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }

    private static List<String> column(XSSFSheet sheet, int from, int column) {
        return IntStream.rangeClosed(from, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }
}
