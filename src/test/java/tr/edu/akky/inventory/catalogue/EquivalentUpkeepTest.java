package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EquivalentUpkeepTest extends UpkeepTest {

    @Test
    void equivalentsOfAProductAreAddedChangedReorderedAndRemoved() {
        long office = product("ms-office");
        long pardus = jdbc.sql("select id from equivalent where code = 'pardus'")
                .query(Long.class)
                .single();
        String address = PRODUCTS + "/" + office + "/equivalents";
        assertThat(post(address, with(FOUR_TEXTS, "equivalent", "" + pardus))).hasStatus3xxRedirection();
        assertThat(text(post(address, with(FOUR_TEXTS, "equivalent", "" + pardus))))
                .contains("zaten var");
        assertThat(text(post(address, FOUR_TEXTS))).contains("Listeden bir açık kaynak muadil seçin.");
        long added = pairs(office).get(3);
        post(address + "/" + added + "/rise", Map.of());
        assertThat(pairs(office)).hasSize(4).element(2).isEqualTo(added);
        post(address + "/" + pairs(office).get(0) + "/rise", Map.of());
        assertThat(post(address + "/" + added, with(FOUR_TEXTS, "fit", "WEAK", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(text(post(address + "/" + added, with(FOUR_TEXTS, "advantages", "Geç kalan", "version", "1"))))
                .contains("başka biri tarafından değiştirildi", "Zayıf karşılık", "Geç kalan");
        assertThat(post(PRODUCTS + "/" + product("matlab") + "/equivalents/" + added + "/removal", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(address + "/" + added + "/removal", Map.of())).hasStatus3xxRedirection();
        assertThat(pairs(office)).hasSize(3).doesNotContain(added);
        assertThat(recorded())
                .containsExactly(
                        "product.equivalent-added",
                        "product.equivalent-raised",
                        "product.equivalent-changed",
                        "product.equivalent-removed");
        assertThat(count("product where edited and code = 'ms-office'")).isEqualTo(1);
    }

    @Test
    void anEquivalentIsAddedAndChangedWithAWarningForItsLicence() {
        Map<String, String> form = Map.of(
                "name",
                "Örnek Özgür",
                "spdxLicence",
                "SSPL-1.0",
                "homepage",
                "https://ornek.example",
                "origin",
                "TURKISH",
                "maintenance",
                "SLOW",
                "active",
                "true",
                "version",
                "0");
        MvcTestResult added = post(EQUIVALENTS, form);
        assertThat(added)
                .hasStatus3xxRedirection()
                .flash()
                .extractingByKey("flash")
                .hasFieldOrPropertyWithValue("kind", "warning");
        long id = jdbc.sql("select id from equivalent where code = 'ornek-ozgur'")
                .query(Long.class)
                .single();
        String address = EQUIVALENTS + "/" + id;
        assertThat(text(post(address, with(form, "spdxLicence", "GPL v3")))).contains("SPDX ifadesi olarak yazın");
        assertThat(post(address, with(form, "homepage", "javascript:alert(1)")))
                .bodyText()
                .contains("Adresi http://");
        assertThat(text(post(address, with(form, "name", "LİBREOFFICE")))).contains("katalogda zaten var");
        assertThat(post(address, with(form, "spdxLicence", "MIT"))).hasStatus3xxRedirection();
        assertThat(text(post(address, with(form, "name", "Geç Kalan")))).contains("başka biri tarafından değiştirildi");
        assertThat(recorded()).containsExactly("equivalent.added", "equivalent.changed");
    }
}
