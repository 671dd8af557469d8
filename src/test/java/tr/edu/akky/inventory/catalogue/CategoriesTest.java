package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class CategoriesTest {

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void allPairsStandInTheOrderOfTheGuide() {
        Taxonomy taxonomy = categories.taxonomy();
        assertThat(taxonomy.categories()).hasSize(36).isSortedAccordingTo((a, b) -> a.position() - b.position());
        assertThat(taxonomy.tops())
                .extracting(TopCategory::name)
                .containsExactly(
                        "Sunucu Sistemleri",
                        "Sanallaştırma Ortamları",
                        "Siber Güvenlik Yazılımları",
                        "Son Kullanıcı Uygulamaları",
                        "Diğer");
        assertThat(taxonomy.below(taxonomy.tops().get(4)))
                .extracting(Category::section)
                .containsOnlyNulls();
        assertThat(taxonomy.find("sunucu-isletim-sistemi"))
                .map(Category::section)
                .contains("6.2.1.1");
        assertThat(categories.find("sunucu-isletim-sistemi"))
                .map(Category::label)
                .contains("Sunucu Sistemleri › İşletim Sistemi");
        assertThat(categories.find("yok")).isEmpty();
    }

    @Test
    void whatAnotherInstanceRenamesIsKnownToADocumentAtOnce() {
        assertThat(categories.label("diger-diger")).isEqualTo("Diğer › Diğer");
        rename("Başka");
        try {
            assertThat(categories.label("diger-diger")).isEqualTo("Diğer › Diğer");

            categories.forget();

            assertThat(categories.label("diger-diger")).isEqualTo("Diğer › Başka");
        } finally {
            rename("Diğer");
            categories.forget();
        }
    }

    private void rename(String name) {
        jdbc.sql("update category set name = ? where code = 'diger-diger'")
                .param(name)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "SON KULLANICI UYGULAMALARI, '  kurumsal uygulamalar ', son-kullanici-kurumsal",
        "Sunucu Sistemleri, ISLETIM SISTEMI, sunucu-isletim-sistemi",
        "son kullanıcı uygulamaları, İşletim Sistemi, son-kullanici-isletim-sistemi",
        "'', Anti-virüs, siber-guvenlik-anti-virus",
        "sunucu sistemleri, E Posta Sistemi, sunucu-e-posta",
        "diğer, DİĞER, diger-diger"
    })
    void aPairIsFoundByItsNamesHoweverSpelled(String top, String sub, String code) {
        assertThat(categories.findByNames(top, sub)).map(Category::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', İşletim Sistemi",
        "'', Diğer",
        "Sunucu Sistemleri, Grafik Program",
        "Sunucu Sistemleri, ''",
        "'', ''",
        "Bilinmeyen, Anti-virüs",
        "Sunucu Sistemleri, Anti-virüs"
    })
    void namesThatLeaveADoubtFindNothing(String top, String sub) {
        assertThat(categories.findByNames(top, sub)).isEmpty();
    }
}
