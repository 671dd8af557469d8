package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class CatalogueTest {

    @Autowired
    Products products;

    @Autowired
    Categories categories;

    @Autowired
    CatalogueLoader loader;

    @Autowired
    CatalogueUpkeep upkeep;

    @Autowired
    ProductRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Test
    void loadingAgainChangesNothingEvenWhenTheFilesAreNew() {
        List<Long> before = counts();
        jdbc.sql("update reference_load set checksum = 'older edition'").update();

        loader.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before);
        assertThat(before.get(0)).isEqualTo(36);
        assertThat(before.get(1)).isGreaterThanOrEqualTo(275);
        assertThat(before.get(2)).isGreaterThanOrEqualTo(1300);
        assertThat(before.get(3)).isEqualTo(237);
        assertThat(before.get(4)).isEqualTo(453);
    }

    @Test
    void whatAnAdministratorHasEditedSurvivesANewEditionOfTheFiles() {
        Product product = products.match("SPSS").orElseThrow();
        ProductForm form =
                ProductForm.of(repository.findDetailedById(product.id()).orElseThrow());
        form.notes = "Kampüs lisansımız var.";
        upkeep.change(product.id(), form);
        jdbc.sql("update reference_load set checksum = 'older edition'").update();

        loader.afterSingletonsInstantiated();

        assertThat(products.match("SPSS").orElseThrow().notes()).isEqualTo("Kampüs lisansımız var.");
    }

    @ParameterizedTest
    @CsvSource({
        "ms ofis, Microsoft Office",
        "MİCROSOFT OFFİCE, Microsoft Office",
        "matlap, MATLAB",
        "autocad, Autodesk AutoCAD",
        "fotoşop, Adobe Photoshop",
        "windows serv, Microsoft Windows Server",
        "ansis, ANSYS",
        "netcad, Netcad"
    })
    void whileTypingTheCatalogueOffersTheProductThatIsMeant(String typed, String product) {
        assertThat(products.completions(typed))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(8)
                .first()
                .satisfies(best -> assertThat(best.name()).containsIgnoringCase(product));
    }

    @Test
    void oneLetterOffersNothingAndNonsenseNeither() {
        assertThat(products.completions("m")).isEmpty();
        assertThat(products.completions("zzqqxx")).isEmpty();
        assertThat(products.completions("%%%")).isEmpty();
    }

    @Test
    void aNameMeansAProductOnlyWhenItIsTheWholeNameOrAlias() {
        assertThat(products.match("LOGO").map(Product::id))
                .isPresent()
                .isEqualTo(products.match("logo").map(Product::id));
        assertThat(products.match("Microsoft")).isEmpty();
        assertThat(products.categoryOf("ms ofis").map(Category::code)).contains("son-kullanici-ofis");
    }

    @Test
    void aSubCategoryIsKnownByItsPair() {
        assertThat(categories
                        .findByNames("SUNUCU SİSTEMLERİ", "işletim sistemi")
                        .map(Category::code))
                .contains("sunucu-isletim-sistemi");
        assertThat(categories.findByNames("", "İşletim Sistemi")).isEmpty();
        assertThat(categories.findByNames("", "Anti-Virüs").map(Category::code)).contains("siber-guvenlik-anti-virus");
        assertThat(categories.findByNames("Siber Güvenlik Yazılımları", "Grafik Programı"))
                .isEmpty();
    }

    @Test
    void anAliasBelongsToOneProductOnly() {
        Product product = products.match("SPSS").orElseThrow();

        assertThatThrownBy(() -> upkeep.addAlias(product.id(), "ms ofis"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("product.name.taken");
    }

    private List<Long> counts() {
        return Stream.of("category", "product", "product_alias", "equivalent", "product_equivalent")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
