package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.StatementCount;

class WorkListTest extends AnalysisTest {

    @Test
    void theListShowsHowFarEachLineIsAndFindsWhatIsMissing() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS"), row("AutoCAD"), row("Zortex Kuantum"));
        post(
                specialist,
                "/analysis/lines/" + line("SPSS"),
                "version",
                "0",
                "noEquivalent",
                "true",
                "constraints",
                "Yok");

        assertThat(page(specialist, "/analysis"))
                .contains("IBM SPSS Statistics", "Autodesk AutoCAD", "Uygun muadil yok", "Başlanmadı", "1 / 2")
                .contains("1 ad henüz bir satıra bağlanmadı");
        assertThat(page(specialist, "/analysis?state=technical"))
                .doesNotContain("IBM SPSS")
                .contains("AutoCAD");
        assertThat(page(specialist, "/analysis?state=cost&q=ıbm"))
                .contains("IBM SPSS")
                .doesNotContain("AutoCAD");
        assertThat(page(specialist, "/analysis?state=complete")).contains("Bu süzgece uyan satır yok");
        assertThat(page(specialist, "/analysis?page=-3&state=yok&assignee=x")).contains("AutoCAD", "IBM SPSS");
    }

    @Test
    void linesAreGivenToASpecialistAndTakenBack() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS"), row("AutoCAD"));
        CurrentUser colleague = people.administrator();
        String spss = String.valueOf(line("SPSS"));

        assign(spss, String.valueOf(colleague.id()));

        assertThat(page(colleague, "/analysis?assignee=me"))
                .contains("IBM SPSS")
                .doesNotContain("AutoCAD");
        assertThat(page(specialist, "/analysis?assignee=nobody"))
                .contains("AutoCAD")
                .doesNotContain("IBM SPSS");
        assertThat(page(specialist, "/analysis/lines/" + spss))
                .contains("Satır bir uzmana atandı", colleague.fullName());
        assertThat(stored(line("SPSS")).content().isEmpty()).isTrue();

        assign(spss, "nobody");
        assertThat(page(colleague, "/analysis?assignee=me")).contains("Bu süzgece uyan satır yok");
    }

    @Test
    void workIsGivenOnlyToThoseWhoMayDoIt() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS"));
        String viewer = String.valueOf(people.viewer().id());

        assertThat(flash(assign(String.valueOf(line("SPSS")), viewer))).contains("work.nobody-chosen");
        assertThat(flash(post(specialist, bulk("assignments"), "person", "nobody")))
                .contains("work.nothing-chosen");
    }

    @Test
    void draftsOfAllLinesAreTakenOverAtOnceAndNothingWrittenIsTouched() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                proposing("SPSS", "", "", "OUTSOURCING_NEEDED"),
                row("AutoCAD"),
                proposing("iThenticate", "Zortex Denetim", "Birim böyle diyor.", ""),
                row("Turnitin"));
        jdbc.sql(
                        "delete from product_equivalent where product_id in (select product_id from report_line where id in (?, ?))")
                .params(line("iThenticate"), line("Turnitin"))
                .update();
        post(specialist, "/analysis/lines/" + line("AutoCAD"), "version", "0", "constraints", "Elle yazıldı");

        MvcTestResult answer = post(specialist, bulk("takeovers"), "all", "true");

        assertThat(flash(answer)).contains("work.taken-over", "[2, 1, 1]");
        TechnicalAnalysis spss = stored(line("SPSS")).content();
        assertThat(spss.missing()).isEmpty();
        assertThat(spss.equivalents().get(0).isLicenceRefused()).isFalse();
        assertThat(stored(line("iThenticate")).content().equivalents())
                .containsExactly(new ChosenEquivalent("Zortex Denetim"));
        assertThat(stored(line("AutoCAD")).content().equivalents()).isEmpty();
        assertThat(stored(line("Turnitin")).version()).isZero();
        assertThat(flash(post(specialist, bulk("takeovers"), "line", "" + line("SPSS"))))
                .contains("work.takeover.nothing");
        assertThat(flash(post(specialist, bulk("takeovers")))).contains("work.nothing-chosen");

        post(specialist, "/analysis/lines/" + line("SPSS"), "version", "1", "constraints", "Sonradan yazıldı");
        String undoing = flash(answer).replaceAll(".*undoAction=([^]]*)]", "$1");
        assertThat(flash(post(specialist, undoing))).contains("work.undone", "[1]");
        assertThat(stored(line("iThenticate")).content().isEmpty()).isTrue();
        assertThat(stored(line("SPSS")).content().equivalents()).hasSize(1);
        assertThat(flash(post(specialist, undoing))).contains("work.undo.nothing");
    }

    @Test
    void theAnalysisOfAnEarlierPeriodComesFirst() {
        var medicine = reported.approved(specialist, "Tıp Fakültesi", row("SPSS"));
        post(
                specialist,
                "/analysis/lines/" + line("SPSS"),
                "version",
                "0",
                "equivalent",
                "PSPP",
                "advantages",
                "Geçen yıl");
        long next = round.openNext().id();
        reported.approvedIn(specialist, next, medicine, row("SPSS"));
        long line = lineIn(next, "SPSS");
        assertThat(page(specialist, "/analysis/lines/" + line)).contains("2026 Yılı / 1. Dönem analizini devral");

        post(specialist, "/analysis/" + next + "/takeovers", "line", String.valueOf(line));

        assertThat(stored(line).content()).isEqualTo(stored(line("SPSS")).content());
    }

    @Test
    void theListAsksTheDatabaseAsOftenForManyLinesAsForFew() {
        lines(0, 60);
        long few = statements();

        lines(60, 120);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(10);
        long changed = System.nanoTime();
        post(specialist, bulk("takeovers"), "all", "true");
        assertThat(System.nanoTime() - changed).isLessThan(10_000_000_000L);
        assertThat(jdbc.sql("select count(*) from line_equivalent")
                        .query(Long.class)
                        .single())
                .isGreaterThan(100);
    }

    /** Lines of the catalogue's first products. */
    private void lines(int from, int to) {
        List<Long> ids = jdbc.sql("select id from product where active order by id offset ? limit ?")
                .params(from, to - from)
                .query(Long.class)
                .list();
        ids.forEach(id -> jdbc.sql("insert into report_line (period_id, product_id, entry_count) values (?, ?, 1)")
                .params(period, id)
                .update());
    }

    /** Of the second visit: the first may fill a cache. */
    private long statements() {
        page(specialist, "/analysis");
        return StatementCount.during(() ->
                assertThat(mvc.get().uri("/analysis").with(user(specialist))).hasStatusOk());
    }

    private MvcTestResult assign(String line, String person) {
        return post(specialist, bulk("assignments"), "line", line, "person", person);
    }

    private String bulk(String act) {
        return "/analysis/" + period + "/" + act;
    }

    private static String flash(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("flash"));
    }
}
