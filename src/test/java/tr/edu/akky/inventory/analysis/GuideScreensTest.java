package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GuideScreensTest extends LinesOfAPeriod {

    private static final String CATEGORY = "son-kullanici-mesleki";

    @Autowired
    GuideAnalyses analyses;

    @Autowired
    Guide guide;

    @Test
    void theOverviewListsTheSubCategoriesOfTheLinesWithTheStateOfEachHeading() {
        act("save", "a", "Genel bakış");

        List<GuideRow> rows = guide.overview(period);

        assertThat(rows).extracting(row -> row.category().code()).contains(CATEGORY);
        assertThat(rows.stream().mapToInt(GuideRow::lines).sum()).isEqualTo(3);
        assertThat(rows.stream().filter(row -> row.category().code().equals(CATEGORY)))
                .allMatch(row -> row.written().equals(Set.of(GuideHeading.A)));
        assertThat(get(people.viewer(), "/analysis/guide?period=" + period))
                .hasStatusOk()
                .bodyText()
                .contains("6.2.4.5", "Mesleki Uygulamalar");
    }

    @Test
    void aTextIsKeptAsTypedAndDrawnWithoutItsHtml() {
        String typed = "### Giriş\n\n- **bir**\n  - iki\n\n<script>alert(1)</script>";

        assertThat(act("save", "a", typed.replace("\n", "\r\n"))).hasStatus3xxRedirection();

        assertThat(guide.texts(period, CATEGORY).values())
                .extracting(GuideSection::body)
                .containsExactly(typed);
        assertThat(get(people.viewer(), page()))
                .bodyText()
                .contains("<strong>bir</strong>", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(analyses.of(period)).hasSize(1).allSatisfy(analysis -> {
            assertThat(analysis.categoryCode()).isEqualTo(CATEGORY);
            assertThat(analysis.texts()).containsOnlyKeys(GuideHeading.A);
        });
    }

    @Test
    void aPreviewKeepsNothing() {
        assertThat(act("preview", "b", "*eğik*", "c", "1. bir"))
                .hasStatusOk()
                .bodyText()
                .contains("<em>eğik</em>", "*eğik*", "henüz kaydedilmedi");
        assertThat(guide.texts(period, CATEGORY)).isEmpty();
    }

    @Test
    void draftsFillEmptyHeadingsOnlyAndAreAppendedOnlyWhenAsked() {
        MvcTestResult drafted = act("drafts", "a", "Benim metnim");
        assertThat(drafted)
                .bodyText()
                .contains(
                        ">Benim metnim</textarea>",
                        "yazılım kullanılmaktadır",
                        "açık kaynak kodlu muadili henüz belirlenmemiştir");

        assertThat(act("take-A", "a", "Benim metnim")).bodyText().contains(">Benim metnim</textarea>");
        assertThat(act("append-A", "a", "Benim metnim"))
                .bodyText()
                .contains(">Benim metnim\n\nBu alt kategoride", "40 kullanıcı; kullanan birim: Tıp Fakültesi.");
        assertThat(guide.texts(period, CATEGORY)).isEmpty();
    }

    @Test
    void theDraftNamesDecisionsDependenciesConstraintsAndEquivalents() {
        jdbc.sql(
                        "insert into line_analysis (report_line_id, constraints_text) values (?, E'Araç kutuları.\nEski kodlar.')")
                .param(matlab)
                .update();
        jdbc.sql("""
                        insert into line_equivalent (report_line_id, position, name, fit, spdx_licence)
                        values (?, 0, 'GNU Octave', 'PARTIAL', 'GPL-3.0-or-later'), (?, 1, 'Scilab', null, null)
                        """).params(matlab, matlab).update();
        post(
                specialist,
                "/analysis/lines/" + spss + "/decision",
                form(
                        "feasibility",
                        FULL,
                        "startsOn",
                        "01.01.2027",
                        "endsOn",
                        "30.06.2027",
                        "dependency",
                        name(matlab)));

        assertThat(act("drafts"))
                .bodyText()
                .contains("**" + name(spss) + "** geçişi, şu geçişler tamamlandıktan sonra başlayabilir: "
                        + name(matlab) + ".")
                .contains("**" + name(matlab) + "** geçişini şu geçişler beklemektedir: " + name(spss) + ".")
                .contains("Karar: Geçiş Yapılabilir (01.01.2027 – 30.06.2027).")
                .contains("**" + name(matlab) + "**: Araç kutuları. Eski kodlar.")
                .contains("GNU Octave (kısmi karşılık, GPL-3.0-or-later), Scilab.");
    }

    @Test
    void whoeverWasSlowerSeesBothTextsAndNothingIsLost() {
        act("save", "a", "Birincinin metni");

        MvcTestResult stale = act("save", "a", "İkincinin metni", "b", "Başka metin", "versionA", "-1");

        assertThat(stale)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Birincinin metni",
                        "İkincinin metni",
                        "Başka metin",
                        "İki metni birleştirip",
                        "name=\"versionA\" value=\"0\"");
        assertThat(guide.texts(period, CATEGORY)).hasSize(1);
        act("save", "a", "İkincinin metni", "b", "Başka metin", "versionA", "0");
        assertThat(guide.texts(period, CATEGORY)).hasSize(2);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithHowMuchToCut() {
        assertThat(act("save", "d", "x".repeat(60_010)))
                .hasStatusOk()
                .bodyText()
                .contains("10 karakter kısaltın", "x".repeat(60_010));
    }

    @Test
    void viewersWriteNothingAndALockedPeriodKeepsItsTexts() {
        assertThat(post(people.viewer(), page(), form("a", "x"))).hasStatus(404);
        assertThat(get(people.viewer(), page())).bodyText().doesNotContain("<textarea");

        lock();

        assertThat(act("save", "a", "Geç kalan metin")).hasStatusOk().bodyText().contains("Geç kalan metin");
        assertThat(guide.texts(period, CATEGORY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/analysis/guide/yok?period=%d",
                "/analysis/guide/YOK?period=%d",
                "/analysis/guide/sunucu-dns?period=9%d9"
            })
    void addressesThatLeadNowhereAreNotFound(String address) {
        assertThat(get(specialist, address.formatted(period))).hasStatus(404);
        assertThat(post(specialist, address.formatted(period), form("a", "x"))).hasStatus(404);
    }

    @Test
    void nonsenseInAFieldIsRefused() {
        assertThat(act("save", "a", "Metin", "versionA", "x"))
                .hasStatusOk()
                .bodyText()
                .contains("Metin");
        assertThat(act("nonsense", "a", "Metin")).hasStatusOk();
        assertThat(get(specialist, "/analysis/guide/" + CATEGORY)).hasStatus(400);
        assertThat(guide.texts(period, CATEGORY)).isEmpty();
    }

    private MvcTestResult act(String act, String... parameters) {
        var form = form(parameters);
        form.add("act", act);
        return post(specialist, page(), form);
    }

    private String page() {
        return "/analysis/guide/" + CATEGORY + "?period=" + period;
    }
}
