package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class ReportScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    private CurrentUser reviewer;
    private Period period;

    @BeforeEach
    void twoUnitsHaveSubmittedAndOneIsApproved() {
        reviewer = people.reviewer();
        Unit medicine = people.unit("Tıp Fakültesi");
        Unit science = people.unit("Fen Fakültesi");
        CurrentUser clerk = people.staffOf(medicine, science);
        period = round.open();
        long approved = round.submissionOf(clerk, medicine);
        long submitted = round.submissionOf(clerk, science);
        round.enter(clerk, approved, "AutoCAD");
        round.enter(clerk, submitted, "SPSS");
        submissions.submit(clerk, approved);
        submissions.submit(clerk, submitted);
        reviews.approve(reviewer, approved);
    }

    @Test
    void aTemplateFormWithoutAFileIsRefused() {
        assertThat(mvc.post()
                        .uri("/administration/templates")
                        .with(user(people.administrator()))
                        .with(csrf())
                        .param("file", "yok"))
                .hasStatus(400);
    }

    @Test
    void theReportHoldsTheApprovedRowsAndOnRequestThoseUnderReview() throws IOException {
        assertThat(names(download("a-n", false))).isEqualTo("AutoCAD");
        assertThat(names(download("a-n", true))).isEqualTo("SPSS, AutoCAD");
    }

    @Test
    void theFileIsNamedAfterThePeriodInLettersThatSurviveEverywhere() {
        assertThat(download("a-n", false).getResponse().getHeader("Content-Disposition"))
                .contains("AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-2026-Yili-1-Donem-Birim-Kayitlari.xlsx");
    }

    @Test
    void eachExportEntersTheHistory() {
        download("a-t", false);

        assertThat(mvc.get().uri("/history?subject=report").with(user(reviewer)))
                .bodyText()
                .contains("Rapor indirildi");
    }

    @Test
    void anUploadedTemplateIsFilledByTheNextReport() throws IOException {
        CurrentUser administrator = people.administrator();
        upload(administrator, ReportTemplateTest.shipped("a-t"));

        assertThat(mvc.get().uri("/reports/documents").with(user(reviewer)))
                .bodyText()
                .contains("yeni-sablon.xlsx");
    }

    @Test
    void aBadTemplateIsRefusedWithTheReason() {
        CurrentUser administrator = people.administrator();
        MvcTestResult answer = upload(administrator, new byte[] {1, 2, 3});

        assertThat(answer.getMvcResult().getFlashMap().get("flash")).asString().contains("template.unreadable");
        assertThat(mvc.get().uri("/administration/templates").with(user(administrator)))
                .bodyText()
                .doesNotContain("yeni-sablon.xlsx");
    }

    @Test
    void anUnknownPeriodOrTemplateDoesNotExist() {
        assertThat(export("99999", "a-n")).hasStatus(404);
        assertThat(export(String.valueOf(period.id()), "b-z")).hasStatus(404);
    }

    private MvcTestResult upload(CurrentUser administrator, byte[] content) {
        return mvc.post()
                .uri("/administration/templates")
                .multipart()
                .file(new MockMultipartFile("file", "yeni-sablon.xlsx", null, content))
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult download(String template, boolean submitted) {
        MvcTestResult result = mvc.post()
                .uri("/reports/workbook")
                .param("period", String.valueOf(period.id()))
                .param("template", template)
                .param("source", "UNITS")
                .param("submitted", String.valueOf(submitted))
                .with(user(reviewer))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatusOk();
        return result;
    }

    private MvcTestResult export(String periodId, String template) {
        return mvc.post()
                .uri("/reports/workbook")
                .param("period", periodId)
                .param("template", template)
                .with(user(reviewer))
                .with(csrf())
                .exchange();
    }

    private static String names(MvcTestResult download) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(download.getResponse().getContentAsByteArray()))) {
            StringBuilder names = new StringBuilder();
            for (int row = 3; row <= workbook.getSheetAt(0).getLastRowNum(); row++) {
                names.append(row == 3 ? "" : ", ")
                        .append(workbook.getSheetAt(0).getRow(row).getCell(0).getStringCellValue());
            }
            return names.toString();
        }
    }
}
