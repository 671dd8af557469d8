package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ProductUpkeepTest extends UpkeepTest {

    @Test
    void anAddedProductIsOfferedAtOnceUnderAllItsNames() {
        assertThat(post(PRODUCTS, NEW_PRODUCT)).hasStatus3xxRedirection();
        assertThat(products.match("örnek yazılım")).map(Product::code).contains("ornek-yazilim-deneme");
        assertThat(completions.offeredFor("ORNEK YAZ"))
                .first()
                .extracting(Completion::categoryCode)
                .isEqualTo("sunucu-dns");
        assertThat(recorded()).containsExactly("product.added");
    }

    @Test
    void aNameThatMeansAnotherProductIsRefusedWithItsName() {
        assertThat(text(post(PRODUCTS, with(NEW_PRODUCT, "name", "MS OFİS"))))
                .contains(
                        "“MS OFİS” adıyla “Microsoft Office (LTSC, Standard, Professional Plus)” ürünü biliniyor",
                        "Örnek A.Ş.");
        assertThat(text(post(PRODUCTS, with(NEW_PRODUCT, "name", "+++")))).contains("en az bir harf");
        assertThat(count("product where edited")).isZero();
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAndWhatWasTypedIsKept() {
        MvcTestResult result = post(PRODUCTS, Map.of("name", "  ", "vendor", "Örnek Üretici", "licensing", "YOK"));
        assertThat(text(result)).contains("Örnek Üretici", "Bu alanı doldurun.", "Listeden birini seçin.");
        assertThat(post(PRODUCTS, with(NEW_PRODUCT, "name", "a".repeat(201))))
                .bodyText()
                .contains("en çok 200 karakter");
        assertThat(text(post(PRODUCTS, with(NEW_PRODUCT, "category", "yok")))).contains("Listeden bir kategori seçin.");
        assertThat(count("product where edited")).isZero();
    }

    @Test
    void aRenamedProductIsKnownByItsNewNameAndSurvivesAReload() {
        long matlab = product("matlab");
        assertThat(change(matlab, "Bizim Hesaplayıcı", 0)).hasStatus3xxRedirection();
        assertThat(products.match("bizim hesaplayici")).map(Product::id).contains(matlab);
        assertThat(products.match("MathWorks MATLAB ve Simulink")).isEmpty();
        assertThat(products.match("matlab")).map(Product::id).contains(matlab);
        jdbc.sql("delete from reference_load").update();
        loader.load(CatalogueFiles.shipped());
        assertThat(products.find(matlab)).map(Product::name).contains("Bizim Hesaplayıcı");
        assertThat(recorded()).containsExactly("product.changed");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstStoredAndKeepsWhatWasTyped() {
        long matlab = product("matlab");
        change(matlab, "İlk Kaydedilen", 0);
        assertThat(text(change(matlab, "Sonra Yazılan", 0)))
                .contains(
                        "başka biri tarafından değiştirildi",
                        "Şu anda kayıtlı olan",
                        "İlk Kaydedilen",
                        "value=\"Sonra Yazılan\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(products.find(matlab)).map(Product::name).contains("İlk Kaydedilen");
        assertThat(change(matlab, "Sonra Yazılan", 1)).hasStatus3xxRedirection();
        assertThat(products.find(matlab)).map(Product::name).contains("Sonra Yazılan");
    }

    @Test
    void aDeactivatedProductIsNoLongerOfferedButStillShown() {
        long autocad = product("autocad");
        Map<String, String> unchecked = with(NEW_PRODUCT, "name", "Autodesk AutoCAD", "_active", "on");
        unchecked.remove("active");
        assertThat(post(PRODUCTS + "/" + autocad, unchecked)).hasStatus3xxRedirection();
        assertThat(completions.offeredFor("autocad"))
                .extracting(Completion::name)
                .doesNotContain("Autodesk AutoCAD");
        assertThat(products.match("autocad")).isEmpty();
        assertThat(text(get("/catalogue/products/" + autocad))).contains("Kullanım dışı");
        assertThat(text(get("/catalogue/products?status=inactive"))).contains("1 / 1 ürün", "Autodesk AutoCAD");
    }

    @Test
    void aliasesAreAddedAndRemoved() {
        long office = product("ms-office");
        assertThat(post(PRODUCTS + "/" + office + "/aliases", Map.of("alias", "  bizim   ofis ")))
                .hasStatus3xxRedirection();
        assertThat(products.match("BİZİM OFİS")).map(Product::id).contains(office);
        long alias = jdbc.sql("select id from product_alias where alias = 'bizim ofis'")
                .query(Long.class)
                .single();
        assertThat(post(PRODUCTS + "/" + product("matlab") + "/aliases/" + alias + "/removal", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(PRODUCTS + "/" + office + "/aliases/" + alias + "/removal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(products.match("bizim ofis")).isEmpty();
        assertThat(recorded()).containsExactly("product.alias-added", "product.alias-removed");
    }

    @Test
    void anAliasOfAnotherProductIsRefusedAndStaysInTheField() {
        assertThat(text(post(PRODUCTS + "/" + product("matlab") + "/aliases", Map.of("alias", "MS Ofıs"))))
                .contains("Microsoft Office (LTSC", "value=\"MS Ofıs\"");
        assertThat(text(post(PRODUCTS + "/" + product("ms-office") + "/aliases", Map.of("alias", "ms ofis"))))
                .contains("zaten var");
        long name = jdbc.sql(
                        "select id from product_alias where kind = 'NAME' and alias = 'MathWorks MATLAB ve Simulink'")
                .query(Long.class)
                .single();
        assertThat(post(PRODUCTS + "/" + product("matlab") + "/aliases/" + name + "/removal", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
