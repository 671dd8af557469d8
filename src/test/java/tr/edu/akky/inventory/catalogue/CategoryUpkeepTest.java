package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class CategoryUpkeepTest extends UpkeepTest {

    @Test
    void categoriesAreRenamedButNeverAlike() {
        String dns = "/administration/catalogue/categories/sunucu-dns";
        assertThat(text(post(dns, Map.of("name", "DİĞER", "version", "0")))).contains("başka bir kategori taşıyor");
        assertThat(post(dns, Map.of("name", "Alan Adı Hizmeti", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(categories.findByNames("sunucu sistemleri", "alan adi hizmeti"))
                .map(Category::code)
                .contains("sunucu-dns");
        assertThat(text(post(dns, Map.of("name", "Geç Kalan", "version", "0"))))
                .contains("başka biri tarafından değiştirildi", "value=\"Geç Kalan\"");
        assertThat(post("/administration/catalogue/top-categories/sunucu", Map.of("name", "Sunucular", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(categories.label("sunucu-dns")).isEqualTo("Sunucular › Alan Adı Hizmeti");
        assertThat(get("/administration/catalogue/categories/yok")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(recorded()).containsExactly("category.renamed", "category.renamed");
    }
}
