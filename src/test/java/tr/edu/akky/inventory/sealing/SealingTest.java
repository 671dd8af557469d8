package tr.edu.akky.inventory.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.reporting.DocumentKind;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Hash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class SealingTest {

    @Autowired
    DatabaseOwner owner;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Sealing sealing;

    @Autowired
    SealedReports sealed;

    @Autowired
    ReportComparison comparison;

    @Autowired
    Reported reported;

    @Autowired
    Reviews reviews;

    @Autowired
    Round round;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser reviewer;
    private Period period;
    private Reported.UnitReport medicine;

    @BeforeEach
    void aUnitReports() {
        reviewer = people.reviewer();
        period = round.open();
        medicine = reported.approved(
                reviewer,
                "Tıp Fakültesi",
                Reported.row("SPSS", "30", "30", "31.12.2027"),
                Reported.row("MATLAB", "10", "40", "Süresiz"));
    }

    @Test
    void aReportWithGapsIsSealedAsADraftWithAllItsFiles() {
        SealedReport report = sealed.find(sealing.seal(reviewer, period.id()));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.lineCount()).isEqualTo(2);
        assertThat(sealed.files(report.id()))
                .extracting(SealedFile::kind)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DocumentKind.values()).map(Enum::name).toList());
        assertThat(sealed.files(report.id()))
                .allSatisfy(file -> assertThat(file.name()).contains("TASLAK"));
    }

    @Test
    void aSealedReportDownloadsByteForByteWhateverChangesLater() {
        long report = sealing.seal(reviewer, period.id());
        Map<String, byte[]> before = downloads(report);
        reviews.reopen(reviewer, medicine.submission(), "Eksik kayıt var");
        reported.enter(medicine, Reported.row("AutoCAD", "5", "5", "01.01.2028"));
        reported.approve(reviewer, medicine);
        assertThat(downloads(report)).containsAllEntriesOf(before);
        assertThat(sealed.files(report))
                .allSatisfy(
                        file -> assertThat(Hash.of(bytes(before, file.kind()))).isEqualTo(file.sha256()));
    }

    @Test
    void twoReportsAreComparedLineByLine() throws Exception {
        long first = sealing.seal(reviewer, period.id());
        reviews.reopen(reviewer, medicine.submission(), "Eksik kayıt var");
        reported.enter(
                medicine,
                Reported.row("AutoCAD", "5", "5", "01.01.2028"),
                Reported.row("SPSS", "12", "3", "31.12.2027"));
        reported.approve(reviewer, medicine);
        long second = sealing.seal(reviewer, period.id());
        List<LineDifference> differences =
                comparison.differences(first, second, PageRequest.of(0, 10)).getContent();
        assertThat(differences).extracting(LineDifference::kind).containsExactlyInAnyOrder("ADDED", "CHANGED");
        assertThat(differences)
                .filteredOn(difference -> difference.kind().equals("CHANGED"))
                .flatExtracting(LineDifference::cells)
                .containsExactly(
                        new LineDifference.CellDifference("Lisans Adedi", "30", "42"),
                        new LineDifference.CellDifference("Kullanıcı Sayısı", "30", "33"));
        assertThat(mvc.get()
                        .uri("/reports/sealed/{id}/comparison?with={with}", second, first)
                        .with(user(people.viewer())))
                .bodyText()
                .contains("AutoCAD", "Lisans Adedi", "42");
        assertThat(compared(first, second)).contains("30").isEqualTo(compared(second, first));
        assertThat(mvc.get().uri("/reports/sealed/{id}", first).with(user(reviewer)))
                .bodyText()
                .contains("Bu rapordan sonra Rapor 2");
        assertThat(mvc.get()
                        .uri("/reports/sealed/{id}/comparison?with={id}", first, first)
                        .with(user(reviewer)))
                .bodyText()
                .contains("İki raporun satırları aynı.");
    }

    /** The rows of the table, which say what was before and what is after. */
    private String compared(long report, long with) throws Exception {
        String page = mvc.get()
                .uri("/reports/sealed/{id}/comparison?with={with}", report, with)
                .with(user(reviewer))
                .exchange()
                .getResponse()
                .getContentAsString();
        return page.substring(page.indexOf("<tbody"), page.indexOf("</tbody"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsSealed() {
        long report = sealing.seal(reviewer, period.id());
        for (String change : List.of(
                "update sealed_file set content = ''",
                "delete from sealed_file",
                "update sealed_line set name = 'x'",
                "update sealed_report set line_count = 0",
                "delete from sealed_report")) {
            assertThatThrownBy(() -> owner.jdbc().update(change))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("unchangeable");
        }
        assertThat(sealed.find(report).lineCount()).isEqualTo(2);
    }

    @Test
    void aDraftIsNotMarkedAsSent() {
        long report = sealing.seal(reviewer, period.id());
        assertThat(send(reviewer, report, "E-1", "01.11.2026"))
                .flash()
                .extracting("flash")
                .isEqualTo(new Flash("danger", "sealed.draft-not-sent", List.of(), null));
        assertThat(sealed.find(report).isSent()).isFalse();
    }

    @Test
    void theReportThatWasSentLocksItsPeriodForUnitsAndSpecialists() {
        complete();
        long report = sealing.seal(reviewer, period.id());
        assertThat(sealed.find(report).isComplete()).isTrue();
        assertThat(send(reviewer, report, "", "31.02.2026"))
                .bodyText()
                .contains("Yazının sayısını girin", "Takvimde böyle bir gün yok");
        assertThat(send(reviewer, report, "E-604.01-77", "01.11.2026")).hasStatus3xxRedirection();
        assertThat(sealed.find(report).sentNumber()).isEqualTo("E-604.01-77");
        assertThatThrownBy(() -> reviews.reopen(reviewer, medicine.submission(), "Geç kaldı"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> sealing.seal(reviewer, period.id())).isInstanceOf(RefusedException.class);
        assertThat(mvc.post()
                        .uri("/administration/periods/{id}/reopening", period.id())
                        .with(user(people.administrator()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select closed_at is not null from period")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aViewerSeesReportsButNeitherSealsNorSends() {
        complete();
        long report = sealing.seal(reviewer, period.id());
        CurrentUser viewer = people.viewer();
        assertThat(mvc.get().uri("/reports/sealed/{id}", report).with(user(viewer)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Gönderildi olarak işaretle");
        assertThat(send(viewer, report, "E-1", "01.11.2026")).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/reports/sealed")
                        .param("period", String.valueOf(period.id()))
                        .with(user(viewer))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/reports/sealed/{id}/files/JSON", report).with(user(medicine.clerk())))
                .hasStatus(404);
    }

    /** Says of every line all that the report needs. */
    private void complete() {
        for (String sql : List.of(
                "insert into line_analysis (report_line_id, no_equivalent, constraints_text, competence, missing, version)"
                        + " select id, true, 'Yalnız bu yazılımla çalışan cihaz var', 'STAFF_SUFFICIENT', '{}', 1 from report_line",
                "insert into line_cost (report_line_id, day_rate, yearly_increase, vat, defaults_version, changed_by,"
                        + " changed_at) select id, 0, 0, 20, 0, 'Uzman', now() from report_line",
                "insert into cost_year select id, 'COMMERCIAL', 1, 1000.50 from report_line",
                "insert into line_decision (report_line_id, feasibility_code, reasons) select l.id,"
                        + " (select code from feasibility where kind = 'NONE'), 'Muadili yok' from report_line l")) {
            jdbc.sql(sql).update();
        }
    }

    private MvcTestResult send(CurrentUser by, long report, String number, String date) {
        return mvc.post()
                .uri("/reports/sealed/{id}/sending", report)
                .param("number", number)
                .param("date", date)
                .with(user(by))
                .with(csrf())
                .exchange();
    }

    private Map<String, byte[]> downloads(long report) {
        return sealed.files(report).stream()
                .collect(Collectors.toMap(
                        SealedFile::kind,
                        file -> mvc.get()
                                .uri("/reports/sealed/{id}/files/{kind}", report, file.kind())
                                .with(user(reviewer))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray()));
    }

    private static byte[] bytes(Map<String, byte[]> files, String kind) {
        byte[] content = files.get(kind);
        assertThat(content).isNotNull();
        return content == null ? new byte[0] : content;
    }
}
