package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.StatementCount;

@InventoryTest
class CataloguePagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyRoleBrowsesAndOnlyAdministratorsAreOfferedChanges() {
        for (Role role : Role.values()) {
            for (String page : new String[] {
                "/catalogue/products",
                "/catalogue/products/" + id("product", "ms-office"),
                "/catalogue/equivalents",
                "/catalogue/equivalents/" + id("equivalent", "libreoffice"),
                "/catalogue/categories"
            }) {
                MvcTestResult result = get(page, role);
                assertThat(result).as("%s of %s", page, role).hasStatusOk();
                assertThat(result)
                        .bodyText()
                        .satisfies(text -> assertThat(text.contains("/administration/catalogue/"))
                                .as("%s of %s", page, role)
                                .isEqualTo(role == Role.ADMINISTRATOR));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue/products", "/catalogue/completions?q=ofis", "/catalogue/categories"})
    void whoHasNotSignedInIsAskedTo(String page) {
        assertThat(mvc.get().uri(page))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalogue/products/0",
                "/catalogue/products/999999999",
                "/catalogue/equivalents/0",
                "/catalogue/equivalents/-1"
            })
    void whatIsNotThereIsNotFound(String page) {
        assertThat(get(page)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void completionsAreSmallJson() {
        assertThat(get("/catalogue/completions?q=ms%20ofis"))
                .bodyJson()
                .convertTo(Completion[].class)
                .satisfies(found -> {
                    assertThat(found).hasSize(1);
                    assertThat(found[0].productId()).isEqualTo(id("product", "ms-office"));
                    assertThat(found[0].alias()).isEqualTo("ms ofis");
                });
        assertThat(get("/catalogue/completions")).bodyJson().isLenientlyEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 275",
        "q=LİSANS, 6",
        "q=lisans, 6",
        "category=sunucu, 51",
        "category=son-kullanici-ofis, 12",
        "category=yok, 0",
        "equivalents=without, 20",
        "equivalents=with, 255",
        "'category=siber-guvenlik&equivalents=without', 3",
        "q=hicbiryerdeyok, 0",
        "status=inactive, 275"
    })
    void productsAreFilteredByTheAddress(String query, int found) {
        assertThat(get("/catalogue/products?" + query)).bodyText().contains(">" + found + " / 275 ürün<");
    }

    @Test
    void aSearchFindsAliasesAndVendorsWithSureNamesFirst() {
        assertThat(get("/catalogue/products?q=ms+ofis")).bodyText().contains("Microsoft Office (LTSC");
        assertThat(get("/catalogue/products?q=AUTODESK")).bodyText().contains("Revit", "Autodesk AutoCAD");
        assertThat(get("/catalogue/products?q=wordd")).bodyText().doesNotContain("<script>alert");
        assertThat(get("/catalogue/products?q=<script>alert(1)</script>"))
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void listsArePagedUnderTheSameFilterAndSortedInTurkish() {
        assertThat(get("/catalogue/products?category=son-kullanici&page=2"))
                .bodyText()
                .contains("Sayfa 2 / 3", "?category=son-kullanici&amp;page=3");
        assertThat(get("/catalogue/products?page=99")).bodyText().contains("Sayfa 6 / 6");
        assertThat(get("/catalogue/products?page=-5")).bodyText().contains("Sayfa 1 / 6");
        assertThat(get("/catalogue/products?q=ç&category=yok")).bodyText().contains("Aramanıza uyan ürün yok");
    }

    @Test
    void aProductShowsItsEquivalentsBestFirstWithTheFourTexts() {
        assertThat(get("/catalogue/products/" + id("product", "ms-office")))
                .bodyText()
                .contains("ms ofis", "Son Kullanıcı Uygulamaları › Ofis Uygulamaları", "Birden çok lisans türü")
                .containsSubsequence(
                        "LibreOffice", "Kısmi karşılık", "MPL-2.0", "Avantajlar", "Yetkinlik", "ONLYOFFICE");
    }

    @Test
    void anEquivalentWhoseLicenceIsNotAcceptedCarriesAWarning() {
        long zimbra = jdbc.sql("select id from equivalent where spdx_licence = 'CPAL-1.0 AND GPL-2.0-only'")
                .query(Long.class)
                .single();
        assertThat(get("/catalogue/equivalents/" + zimbra)).bodyText().contains("Kabul listesinde değil");
        assertThat(get("/catalogue/equivalents/" + id("equivalent", "libreoffice")))
                .bodyText()
                .doesNotContain("Kabul listesinde değil")
                .contains("https://tr.libreoffice.org", "Microsoft Office (LTSC", "Karşıladığı ürünler");
        assertThat(get("/catalogue/equivalents?q=ZİMBRA")).bodyText().contains("Kabul listesinde değil");
    }

    @Test
    void equivalentsAreFilteredByNameAndOrigin() {
        assertThat(get("/catalogue/equivalents?origin=TURKISH")).bodyText().contains(">5 / 237 muadil<", "Pardus");
        assertThat(get("/catalogue/equivalents?q=PARDUS")).bodyText().contains(">2 / 237 muadil<");
        assertThat(get("/catalogue/equivalents?q=yokboyle")).bodyText().contains("Aramanıza uyan muadil yok");
    }

    @Test
    void theTreeCountsProducts() {
        assertThat(get("/catalogue/categories"))
                .bodyText()
                .containsSubsequence("Son Kullanıcı Uygulamaları", "Mesleki Uygulamalar", "62", "58", "Diğer");
    }

    @ParameterizedTest
    @CsvSource({"/catalogue/products, 5", "/catalogue/equivalents, 5", "/catalogue/categories, 4"})
    void aPageTakesFewStatementsHoweverManyRows(String page, long most) {
        var viewer = Visitors.signedInAs(Role.VIEWER, application);
        assertThat(StatementCount.during(
                        () -> assertThat(mvc.get().uri(page).with(viewer)).hasStatusOk()))
                .isBetween(2L, most);
    }

    @Test
    void theStatementsOfAPageDoNotGrowWithItsRows() {
        var viewer = Visitors.signedInAs(Role.VIEWER, application);
        statements("/catalogue/categories", viewer);
        long withMany = statements("/catalogue/products/" + id("product", "ms-office"), viewer);
        long withNone = statements(
                "/catalogue/products/" + jdbc.sql("""
                                select id from product p
                                where not exists (select from product_equivalent where product_id = p.id) limit 1
                                """).query(Long.class).single(), viewer);
        assertThat(withMany).isEqualTo(withNone).isLessThanOrEqualTo(5);
        assertThat(statements("/catalogue/equivalents/" + id("equivalent", "libreoffice"), viewer))
                .isLessThanOrEqualTo(4);
        assertThat(statements("/catalogue/products?q=microsoft", viewer))
                .isEqualTo(statements("/catalogue/products?q=hicbiryerdeyok", viewer));
        assertThat(statements("/catalogue/completions?q=ofis", viewer)).isLessThanOrEqualTo(3);
    }

    private long statements(String page, RequestPostProcessor viewer) {
        return StatementCount.during(
                () -> assertThat(mvc.get().uri(page).with(viewer)).hasStatusOk());
    }

    private MvcTestResult get(String page) {
        return get(page, Role.UNIT_STAFF);
    }

    private MvcTestResult get(String page, Role role) {
        return mvc.get()
                .uri(URI.create(page.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")))
                .with(Visitors.signedInAs(role, application))
                .exchange();
    }

    private long id(String table, String code) {
        return jdbc.sql("select id from " + table + " where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
