package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.activity.History;

class DecisionScreensTest extends LinesOfAPeriod {

    @Autowired
    History history;

    @Test
    void aDecisionIsKeptAndThePageTellsWhatIsMissing() {
        MvcTestResult saved = post(specialist, page(matlab), form("feasibility", PARTIAL, "startsOn", "1 şubat 2027"));

        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl(page(matlab));
        RoadmapLine line = planned(matlab);
        assertThat(line.decision().kind()).isEqualTo(FeasibilityKind.PARTIAL);
        assertThat(line.decision().startsOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(line.missing()).containsExactly(DecisionGap.REASONS, DecisionGap.END, DecisionGap.UNIT);
        assertThat(get(specialist, page(matlab)))
                .bodyText()
                .contains("Gerekçe yazılmadı.", "value=\"01.02.2027\"", "Sorumlu birim seçilmedi.");
        assertThat(history.timeline("line", matlab).get(0).action()).isEqualTo("line.decided");
    }

    @Test
    void savingLeadsOnToTheNextLineThatLacksSomething() {
        MvcTestResult saved = post(
                specialist,
                page(matlab),
                form("feasibility", "gecis-yapilamaz", "reasons", "Karşılığı yok", "go", "next"));

        assertThat(saved.getResponse().getRedirectedUrl()).isIn(page(spss), page(autocad));
    }

    @Test
    void whatCannotBeReadIsRefusedBesideItsFieldAndStaysTyped() {
        MvcTestResult refused = post(
                specialist,
                page(matlab),
                form(
                        "startsOn",
                        "31.02.2027",
                        "endsOn",
                        "süresiz",
                        "unit",
                        "yok",
                        "feasibility",
                        "yok",
                        "remarks",
                        "Uzun not"));

        assertThat(refused)
                .hasStatusOk()
                .bodyText()
                .contains("Takvimde böyle bir gün yok.", "31.02.2027", "Uzun not", "Birimi listeden seçin.");
        assertThat(planned(matlab).version()).isEqualTo(-1);
        assertThat(post(specialist, page(matlab), form("reasons", "x".repeat(8001))))
                .hasStatusOk()
                .bodyText()
                .contains("Metin çok uzun");
    }

    @Test
    void dependenciesAreAddedByNameAndRemovedByTheirBox() {
        post(specialist, page(spss), form("dependency", name(matlab).toUpperCase(Locale.ROOT)));
        assertThat(planned(spss).decision().dependsOn()).containsExactly(matlab);

        post(
                specialist,
                page(spss),
                form("version", version(spss), "dependsOn", "" + matlab, "dependency", name(autocad)));
        assertThat(planned(spss).decision().dependsOn()).containsExactlyInAnyOrder(matlab, autocad);

        post(specialist, page(spss), form("version", version(spss), "dependsOn", "" + autocad));
        assertThat(planned(spss).decision().dependsOn()).containsExactly(autocad);
    }

    @Test
    void linesThatWouldWaitForEachOtherAreRefusedWithTheirNames() {
        post(specialist, page(spss), form("dependency", name(matlab)));
        post(specialist, page(autocad), form("dependency", name(spss)));

        MvcTestResult circle = post(specialist, page(matlab), form("dependency", name(autocad), "remarks", "Notum"));

        assertThat(circle)
                .hasStatusOk()
                .bodyText()
                .contains(name(matlab) + " → " + name(autocad) + " → " + name(spss) + " → " + name(matlab), "Notum");
        assertThat(post(specialist, page(matlab), form("dependency", name(matlab))))
                .bodyText()
                .contains("kendisini bekleyemez");
        assertThat(post(specialist, page(matlab), form("dependency", "Yok böyle bir şey")))
                .bodyText()
                .contains("adlı bir satır yok");
        assertThat(planned(matlab).decision().dependsOn()).isEmpty();
    }

    @Test
    void whoeverWasSlowerSeesBothDecisionsAndMaySaveAgain() {
        post(specialist, page(matlab), form("feasibility", FULL, "remarks", "Birincinin notu"));

        MvcTestResult stale = post(specialist, page(matlab), form("version", "-1", "remarks", "İkincinin notu"));

        assertThat(stale)
                .hasStatusOk()
                .bodyText()
                .contains("başka biri tarafından değiştirildi", "Birincinin notu", "İkincinin notu");
        assertThat(planned(matlab).decision().remarks()).isEqualTo("Birincinin notu");
        post(specialist, page(matlab), form("version", version(matlab), "remarks", "İkincinin notu"));
        assertThat(planned(matlab).decision().remarks()).isEqualTo("İkincinin notu");
    }

    @Test
    void viewersLookAndALockedPeriodKeepsItsDecisions() {
        assertThat(get(people.viewer(), page(matlab)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"go\" value=\"next\"");
        assertThat(post(people.viewer(), page(matlab), form("feasibility", FULL)))
                .hasStatus(404);
        assertThat(get(people.staffOf(people.unit("Fen")), page(matlab))).hasStatus(404);

        lock();

        assertThat(post(specialist, page(matlab), form("remarks", "Sonradan gelen not")))
                .hasStatusOk()
                .bodyText()
                .contains("Sonradan gelen not");
        assertThat(planned(matlab).version()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"/analysis/lines/99999999/decision, 404", "/analysis/lines/x/decision, 404"})
    void addressesThatLeadNowhereAreNotFound(String address, int status) {
        assertThat(get(specialist, address)).hasStatus(status);
        assertThat(post(specialist, address, form("dependsOn", "x"))).hasStatus(status);
    }

    @Test
    void nonsenseInAFieldIsRefused() {
        assertThat(post(
                        specialist,
                        page(matlab),
                        form("version", "x", "dependsOn", "y", "dependsOn", "99999999999999999999")))
                .hasStatusOk()
                .bodyText()
                .contains("Kaydedilemedi");
    }

    private String version(long line) {
        return String.valueOf(planned(line).version());
    }

    private static String page(long line) {
        return "/analysis/lines/" + line + "/decision";
    }
}
