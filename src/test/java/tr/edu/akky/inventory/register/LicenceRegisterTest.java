package tr.edu.akky.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;
import tr.edu.akky.inventory.support.TurkishDay;

@InventoryTest
class LicenceRegisterTest {

    private static final LocalDate TODAY = TurkishDay.today();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Licences licences;

    private CurrentUser reviewer;
    private Reported.UnitReport medicine;
    private long period;

    @BeforeEach
    void twoUnitsAreApprovedAndOneOfThemUsesTheLicenceOfTheCampus() {
        reviewer = people.reviewer();
        period = round.open().id();
        declareForTheCampus();
        medicine = reported.approved(
                reviewer,
                "Tıp Fakültesi",
                row("AutoCAD", "10", "10", day(20)),
                row("Çizim Ustası", "5", "5", "Süresiz"),
                row("=cmd|' /C calc'!A0", "1", "1", ""));
        reported.approved(
                reviewer,
                "Fen Fakültesi",
                row("SPSS", "3", "3", day(-5)),
                row("MATLAB kampüs lisansı", "Sınırsız", "60", day(100)));
        reported.begun("Hukuk Fakültesi");
    }

    @Test
    void whatIsApprovedIsInTheRegisterAndALicenceOfTheCampusStandsInItOnce() {
        assertThat(names("q", ""))
                .containsExactly(
                        "SPSS", "AutoCAD", "MathWorks MATLAB ve Simulink", "=cmd|' /C calc'!A0", "Çizim Ustası");
        assertThat(licences.figures(period)).isEqualTo(new LicenceFigures(5, 1, 1, 2, 1, 1, 1));
    }

    @Test
    void theRegisterIsFilteredByNameUnitCategoryAndExpiry() {
        assertThat(names("q", "CIZIM")).containsExactly("Çizim Ustası");
        assertThat(names("q", "auto cad")).containsExactly("AutoCAD");
        assertThat(names(new LicenceFilter(
                        null, "", String.valueOf(medicine.unit().id()), "", "", "name")))
                .containsExactly("=cmd|' /C calc'!A0", "AutoCAD", "Çizim Ustası");
        assertThat(names("unit", "campus")).containsExactly("MathWorks MATLAB ve Simulink");
        assertThat(names("expiry", "30")).containsExactly("AutoCAD");
        assertThat(names("expiry", "180")).containsExactly("AutoCAD", "MathWorks MATLAB ve Simulink");
        assertThat(names("expiry", "expired")).containsExactly("SPSS");
        assertThat(names("expiry", "perpetual")).containsExactly("Çizim Ustası");
        assertThat(names("expiry", "unknown")).containsExactly("=cmd|' /C calc'!A0");
        assertThat(names("top", "sunucu")).isEmpty();
        assertThat(names("unit", "abc")).isEmpty();
    }

    @Test
    void theRegisterIsSortedByUnitWithTheLicencesOfTheCampusFirst() {
        assertThat(names(new LicenceFilter(null, "", "", "", "", "unit")))
                .containsExactly(
                        "MathWorks MATLAB ve Simulink", "SPSS", "=cmd|' /C calc'!A0", "AutoCAD", "Çizim Ustası");
        for (String address : List.of("", "?print=1&", "/licences.csv?", "/licences.xlsx?", "/calendar.ics?")) {
            assertThat(page("/register" + address + (address.isEmpty() ? "?" : "") + "sort=unit"))
                    .as(address)
                    .hasStatusOk();
        }
    }

    @Test
    void theMetricIsThatOfTheAgreementOrWhatTheCatalogueKnowsAndNeverInvented() {
        assertThat(page("/register"))
                .bodyText()
                .contains("Adlandırılmış kullanıcı", "Katalogda: ", "Bilinmiyor", "20 gün kaldı", "5 gün önce doldu");
    }

    @Test
    void theTableForExcelHidesNoFormula() {
        MvcTestResult csv = page("/register/licences.csv?sort=name");

        assertThat(csv.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Lisans-Sicili-2026-Yili-1-Donem.csv");
        assertThat(csv)
                .bodyText()
                .startsWith("\uFEFFYazılım;Birim;")
                .contains("'=cmd|' /C calc'!A0;Tıp Fakültesi;", "Kampüs geneli", "Süresiz");
    }

    @Test
    void theWorkbookHoldsNumbersAndDaysAndQuotesWhatLooksLikeAFormula() throws IOException {
        byte[] file = page("/register/licences.xlsx?expiry=30").getResponse().getContentAsByteArray();
        byte[] odd =
                page("/register/licences.xlsx?expiry=unknown").getResponse().getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFWorkbook quoted = new XSSFWorkbook(new ByteArrayInputStream(odd))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getNumericCellValue())
                    .isEqualTo(10);
            assertThat(workbook.getSheetAt(0)
                            .getRow(1)
                            .getCell(8)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(TODAY.plusDays(20));
            XSSFCell cell = quoted.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).startsWith("=cmd");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theCalendarHasADayForEachLicenceThatWillExpireAndAnAlarmBefore() {
        MvcTestResult file = page("/register/calendar.ics");
        List<VEvent> events = Biweekly.parse(body(file)).first().getEvents();

        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Lisans bitiyor: AutoCAD (Tıp Fakültesi)",
                        "Lisans bitiyor: MathWorks MATLAB ve Simulink (Kampüs geneli)");
        VEvent event = events.get(0);
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith(TODAY.plusDays(20).toString().substring(0, 4));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getAlarms().get(0).getTrigger().getDuration()).hasToString("-P30D");
        assertThat(body(file))
                .contains("DTSTART;VALUE=DATE:" + TODAY.plusDays(20).format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(uids(body(page("/register/calendar.ics")))).isEqualTo(uids(body(file)));
    }

    @Test
    void viewersReadAndUnitStaffFindNothing() {
        for (String page :
                List.of("/register", "/register?print=", "/register/licences.csv", "/register/calendar.ics")) {
            assertThat(mvc.get().uri(page).with(user(people.viewer()))).hasStatusOk();
            assertThat(mvc.get().uri(page).with(user(medicine.clerk()))).hasStatus(404);
        }
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyRowsAsForFew() {
        page("/register");
        reported.approved(reviewer, "Diş Hekimliği Fakültesi", row("Yazılım", "1", "1", day(1)));
        long few = StatementCount.during(() -> page("/register"));
        EntryForm[] rows = new EntryForm[60];
        for (int index = 0; index < rows.length; index++) {
            rows[index] = row("Yazılım " + index, "1", "1", day(index));
        }
        reported.approved(reviewer, "Eczacılık Fakültesi", rows);

        assertThat(StatementCount.during(() -> page("/register")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    private void declareForTheCampus() {
        assertThat(mvc.post()
                        .uri("/consolidation/shared")
                        .param("product", "matlab")
                        .param("name", "Campus-Wide License")
                        .param("metric", "USER")
                        .param("licences", "500")
                        .param("expiry", day(120))
                        .with(user(reviewer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private List<String> names(String parameter, String value) {
        return names(new LicenceFilter(
                null,
                parameter.equals("q") ? value : "",
                parameter.equals("unit") ? value : "",
                parameter.equals("top") ? value : "",
                parameter.equals("expiry") ? value : "",
                "expiry"));
    }

    private List<String> names(LicenceFilter filter) {
        return licences.find(period, filter, Pages.of(1, 100))
                .map(LicenceRow::name)
                .getContent();
    }

    private MvcTestResult page(String address) {
        MvcTestResult result = mvc.get().uri(address).with(user(reviewer)).exchange();
        assertThat(result).hasStatusOk();
        return result;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private static String day(int fromToday) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TODAY.plusDays(fromToday));
    }
}
