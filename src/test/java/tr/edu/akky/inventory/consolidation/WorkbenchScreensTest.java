package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;

class WorkbenchScreensTest extends ConsolidationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReportLineRepository repository;

    @BeforeEach
    void oneUnitHasReported() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("SPSS", "1", "9", "Süresiz"),
                row("AutoCAD LT", "5", "5", "31.12.2027"),
                row("Zortex Kuantum", "5", "5", "Süresiz"));
    }

    @Test
    void theWorkbenchShowsOpenNamesWithReasonsAndTheLinesBeside() {
        assertThat(mvc.get().uri("/consolidation").with(user(specialist)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "AutoCAD LT",
                        "Autodesk AutoCAD",
                        "küçük sürüm ayrı bir ürün olabilir",
                        "Zortex Kuantum",
                        "Katalogda buna benzeyen ürün yok",
                        "IBM SPSS Statistics",
                        "1 / 3 kayıt");
    }

    @Test
    void aFilterStaysInTheAddressAndTheActLeadsBackToIt() {
        MvcTestResult result = mvc.post()
                .uri("/consolidation/" + period + "/links")
                .param(
                        "only",
                        "autocadlt:"
                                + open().stream()
                                        .filter(name -> name.row().nameKey().equals("autocadlt"))
                                        .findFirst()
                                        .orElseThrow()
                                        .proposals()
                                        .get(0)
                                        .productId())
                .param("q", "auto cad")
                .param("line", "ş & ı")
                .param("at", "3")
                .with(user(specialist))
                .with(csrf())
                .exchange();

        assertThat(result)
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("/consolidation?period=" + period)
                .contains("q=auto%20cad", "line=%C5%9F%20%26%20%C4%B1")
                .endsWith("#name-3");
        assertThat(openNames()).containsExactly("Zortex Kuantum");
    }

    @Test
    void searchingALineKeepsTheFilterOfTheNames() {
        assertThat(mvc.get()
                        .uri("/consolidation?q=autocad&line=spss&show=proposed")
                        .with(user(specialist)))
                .bodyText()
                .containsPattern("name=\"q\" value=\"autocad\"")
                .containsPattern("name=\"show\" value=\"proposed\"")
                .containsPattern("name=\"line\" value=\"spss\"");
    }

    @Test
    void aViewerSeesTheWorkbenchWithoutButtonsAndCannotAct() {
        CurrentUser viewer = people.viewer();
        assertThat(mvc.get().uri("/consolidation").with(user(viewer)))
                .hasStatusOk()
                .bodyText()
                .contains("AutoCAD LT")
                .doesNotContain("Yeni ürün");
        for (String act : new String[] {"links", "refusals", "moves", "products", "undoing", "redoing", "refresh"}) {
            assertThat(mvc.post()
                            .uri("/consolidation/" + period + "/" + act)
                            .param("pick", "autocadlt:1")
                            .param("target", "SPSS")
                            .with(user(viewer))
                            .with(csrf()))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(openNames()).hasSize(2);
    }

    @Test
    void aLinePageShowsItsRowsAndWhyTheyAreThere() {
        assertThat(mvc.get().uri("/consolidation/lines/" + line("spss").id()).with(user(people.viewer())))
                .hasStatusOk()
                .bodyText()
                .contains("Tıp Fakültesi", "yazılışıyla biliniyor", "Süresiz")
                .doesNotContain("Düzeltmeyi kaydet");
        assertThat(mvc.get().uri("/consolidation/lines?period=" + period).with(user(specialist)))
                .hasStatusOk()
                .bodyText()
                .contains("IBM SPSS Statistics", "1 / 1 satır");
    }

    @Test
    void whatWasTypedForALineIsShownAgainWhenItIsRefused() {
        long id = line("spss").id();
        int version = repository.findById(id).orElseThrow().version();
        MvcTestResult refused = mvc.post()
                .uri("/consolidation/lines/" + id + "/overrides")
                .param("version", "" + version)
                .param("field", "LICENCES")
                .param("value", "on beş")
                .param("reason", "Fatura")
                .with(user(specialist))
                .with(csrf())
                .exchange();

        assertThat(refused.getMvcResult().getFlashMap().get("typed"))
                .hasToString("Typed[field=LICENCES, value=on beş, category=, reason=Fatura]");
    }

    @Test
    void everyActEntersTheHistoryWithItsAuthor() {
        workbench.find(specialist, period, List.of(Pick.of("zortexkuantum:")));

        assertThat(mvc.get().uri("/history?subject=product").with(user(specialist)))
                .bodyText()
                .contains("Zortex Kuantum");
        assertThat(mvc.get().uri("/consolidation").with(user(specialist)))
                .bodyText()
                .contains("Yeni ürün: Zortex Kuantum (Zortex Kuantum)", specialist.fullName());
    }
}
