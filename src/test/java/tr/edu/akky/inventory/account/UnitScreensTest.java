package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class UnitScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    UnitRepository units;

    private CurrentUser administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    void renamingAUnitToTheNameOfItsSiblingIsExplained() {
        people.unit("Fen Fakültesi");
        Unit other = people.unit("Tıp Fakültesi");

        assertThat(post("/administration/units/" + other.id(), Map.of("version", "0", "name", "FEN FAKÜLTESİ")))
                .hasStatusOk()
                .bodyText()
                .contains("Aynı üst birimin altında", "FEN FAKÜLTESİ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", " A\u200b", "\u200b\u200b"})
    void aNameOfOneLetterIsExplainedWhateverStandsAroundIt(String name) {
        assertThat(post("/administration/units", Map.of("version", "0", "name", name)))
                .hasStatusOk()
                .bodyText()
                .contains("is-invalid");
        assertThat(post(
                        "/administration/periods",
                        Map.of("version", "0", "name", name, "opensOn", "01.01.2030", "dueOn", "01.02.2030")))
                .hasStatusOk()
                .bodyText()
                .contains("is-invalid");
        assertThat(post(
                        "/administration/accounts",
                        Map.of("version", "0", "fullName", name, "email", "a@uni.edu.tr", "role", "REVIEWER")))
                .hasStatusOk()
                .bodyText()
                .contains("is-invalid");
    }

    @Test
    void takingTheNumberOfAnotherUnitIsExplained() {
        units.saveAndFlush(new Unit("Fen Fakültesi", "101", null));
        Unit other = people.unit("Tıp Fakültesi");

        assertThat(post(
                        "/administration/units/" + other.id(),
                        Map.of("version", "0", "name", "Tıp Fakültesi", "detsisNo", "101")))
                .hasStatusOk()
                .bodyText()
                .contains("DETSİS numarası “Fen Fakültesi”");
    }

    @Test
    void aUnitBelowAnotherOpensForEditing() {
        Unit faculty = people.unit("Fen Fakültesi");
        Unit department = units.saveAndFlush(new Unit("Fizik Bölümü", null, faculty));

        assertThat(mvc.get().uri("/administration/units/" + department.id()).with(user(administrator)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<option value=\"" + faculty.id() + "\"[^>]*selected");
    }

    @Test
    void aUnitBelowAClosedOneKeepsItsPlaceWhenItIsEdited() {
        Unit faculty = people.unit("Fen Fakültesi");
        Unit department = units.saveAndFlush(new Unit("Fizik Bölümü", null, faculty));
        post("/administration/units/" + department.id() + "/deactivation", Map.of());
        post("/administration/units/" + faculty.id() + "/deactivation", Map.of());

        assertThat(mvc.get().uri("/administration/units/" + department.id()).with(user(administrator)))
                .bodyText()
                .containsPattern("<option value=\"" + faculty.id() + "\"[^>]*selected");
    }

    @Test
    void aUnitIsNotOpenedBelowAClosedOne() {
        Unit faculty = people.unit("Fen Fakültesi");
        Unit department = units.saveAndFlush(new Unit("Fizik Bölümü", null, faculty));
        post("/administration/units/" + department.id() + "/deactivation", Map.of());
        post("/administration/units/" + faculty.id() + "/deactivation", Map.of());

        post("/administration/units/" + department.id() + "/activation", Map.of());

        assertThat(units.findById(department.id()).orElseThrow().isActive()).isFalse();
    }

    @Test
    void aSearchShowsTheMatchingUnitsBelowThoseTheyBelongToAndClosedOnesOnDemand() {
        Unit faculty = people.unit("Mühendislik Fakültesi");
        Unit department = units.saveAndFlush(new Unit("Işık Bölümü", null, faculty));
        people.unit("Kütüphane");
        post("/administration/units/" + department.id() + "/deactivation", Map.of());

        assertThat(mvc.get().uri("/administration/units?q={q}", "ISIK").with(user(administrator)))
                .bodyText()
                .contains("0 / 3 birim", "uyan birim yok");
        assertThat(mvc.get()
                        .uri("/administration/units?closed=true&q={q}", "ISIK")
                        .with(user(administrator)))
                .bodyText()
                .contains("2 / 3 birim", "Işık Bölümü", "Mühendislik Fakültesi")
                .doesNotContain("Kütüphane");
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(user(administrator)).with(csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
