package tr.edu.akky.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;

@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class SearchTest {

    private static final int MOST_STATEMENTS = 9;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    private CurrentUser clerk;
    private long own;
    private Reported.UnitReport other;

    @BeforeEach
    void twoUnitsHaveRows() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        own = round.submissionOf(clerk, unit);
        round.enter(clerk, own, "Hastane Bilgi Yönetim LİSANSI %50");
        other = reported.approved(
                people.reviewer(), "Hukuk Fakültesi", Reported.row("MATLAB lisansı", "10", "40", "31.12.2027"));
    }

    @Test
    void aUnitFindsItsOwnRowsAndTheCatalogueAndNothingOfOthers() {
        assertThat(search(clerk, "q", "lisansı"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hastane Bilgi Yönetim <mark>LİSANSI</mark>",
                        "/submissions/" + own + "/entries/",
                        "Tıp Fakültesi")
                .doesNotContain("MATLAB lisansı", "Hukuk", "Konsolide", "/review", "??");
        assertThat(search(clerk, "q", "matlab"))
                .bodyText()
                .contains("Katalog ürünleri", "/catalogue/products/")
                .doesNotContain("Hukuk", "Yazılım kayıtları");
        assertThat(search(clerk, "q", "fakültesi"))
                .bodyText()
                .contains("Birimler (1)", "/submissions/" + own + "\"")
                .doesNotContain("Hukuk");
        assertThat(search(clerk, "q", clerk.getUsername()))
                .bodyText()
                .contains("Bir şey bulunamadı")
                .doesNotContain("Kişiler", "Hesabınız bir birime bağlı olmadığı");
    }

    @Test
    void whatAPersonMayNotSeeIsNotToBeHadByNamingItsKindEither() {
        for (String kind : List.of("people", "lines", "rows", "PEOPLE", "x", "")) {
            assertThat(search(clerk, "q", "matlab", "kind", kind))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Hukuk", "Kişiler", "/consolidation");
        }
        assertThat(search(people.reviewer(), "q", "kişi", "kind", "people"))
                .bodyText()
                .doesNotContain(clerk.getUsername());
    }

    @Test
    void aPersonWithoutAUnitFindsOnlyTheCatalogue() {
        CurrentUser nobody = people.staffOf();
        assertThat(search(nobody, "q", "matlab"))
                .bodyText()
                .contains("Katalog ürünleri")
                .doesNotContain("Yazılım kayıtları", "Hukuk");
        assertThat(search(nobody, "q", "tıp fakültesi")).bodyText().contains("yalnızca katalogda arandı");
    }

    @Test
    void thoseWhoSeeAllUnitsFindAllRowsLinesAndUnits() {
        for (CurrentUser who : List.of(people.reviewer(), people.viewer(), people.administrator())) {
            assertThat(search(who, "q", "matlab"))
                    .bodyText()
                    .contains("Yazılım kayıtları (1)", "/review/" + other.submission() + "/entries/")
                    .contains("Konsolide satırlar (1)", "/consolidation/lines/");
            assertThat(search(who, "q", "hukuk")).bodyText().contains("Birimler (1)", "/review/" + other.submission());
            boolean administrator = who.isAdministrator();
            assertThat(search(who, "q", clerk.getUsername()).getResponse().getStatus())
                    .isEqualTo(200);
            assertThat(body(search(who, "q", clerk.getUsername())).contains("/administration/accounts/" + clerk.id()))
                    .isEqualTo(administrator);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HASTANE",
        "hastane bılgı",
        "lisansi yonetim hastane",
        "LİSANSI",
        "Yönetim  %50",
        "bilgi_yönetim",
    })
    void wordsAreFoundInAnyOrderHoweverTheyAreSpelled(String typed) {
        assertThat(search(clerk, "q", typed)).bodyText().contains("Yazılım kayıtları (1)");
    }

    @Test
    void signsAreNoWildcardsAndLessThanTwoLettersAreNoQuestion() {
        assertThat(search(clerk, "q", "hxs%ne")).bodyText().doesNotContain("Yazılım kayıtları");
        assertThat(search(clerk, "q", "%%%")).bodyText().contains("en az iki harf ya da rakam");
        assertThat(search(clerk, "q", "a")).bodyText().contains("en az iki harf ya da rakam");
        assertThat(search(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("Ne arıyorsunuz?")
                .doesNotContain("sonuç");
    }

    @Test
    void aProductIsFoundByItsOtherNamesToo() {
        assertThat(search(clerk, "q", "ms ofis")).bodyText().contains("Microsoft Office", "≈ ");
        assertThat(search(clerk, "q", "libreoffice"))
                .bodyText()
                .contains("Açık kaynak programlar", "/catalogue/equivalents/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00adab",
                "ab\uD800",
                "' or 1=1 --",
                "<script>x</script>",
                "{0}",
                "\\\\ab\\",
                "1 2 3 4 5 6 7 8 9 10"
            })
    void whateverIsTypedIsText(String typed) {
        for (String kind : List.of("", "rows", "people")) {
            assertThat(search(people.administrator(), "q", typed, "kind", kind, "page", "99999999"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>x", "??");
        }
    }

    @Test
    void aLongTextIsCutAndThePageSaysSo() {
        assertThat(search(clerk, "q", "hastane " + "x".repeat(50_000)))
                .hasStatusOk()
                .bodyText()
                .contains("Metin çok uzun")
                .hasSizeLessThan(20_000);
    }

    @Test
    void moreThanAFewAreShownOnTheirOwnPages() {
        for (int row = 0; row < 30; row++) {
            round.enter(clerk, own, "Ölçüm programı " + row);
        }
        assertThat(search(clerk, "q", "ölçüm"))
                .bodyText()
                .contains("Tümünü göster: Yazılım kayıtları (30)", "kind=rows");
        assertThat(search(clerk, "q", "ölçüm", "kind", "rows", "page", "2"))
                .bodyText()
                .contains("2 / 2", "30 sonuç");
        assertThat(search(clerk, "q", "ölçüm", "kind", "rows", "page", "77"))
                .bodyText()
                .contains("1 / 2");
        CurrentUser administrator = people.administrator();
        search(administrator, "q", "ölçüm");
        assertThat(StatementCount.during(() -> search(administrator, "q", "ölçüm")))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private MvcTestResult search(CurrentUser who, String... parameters) {
        var request = mvc.get().uri("/search").with(user(who));
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
