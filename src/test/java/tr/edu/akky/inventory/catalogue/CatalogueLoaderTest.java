package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
@ExtendWith(PristineCatalogue.class)
class CatalogueLoaderTest {

    private static final CatalogueFiles SHIPPED = CatalogueFiles.shipped();

    @Autowired
    private CatalogueLoader loader;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    @Autowired
    DatabaseOwner owner;

    @Test
    void everythingInTheFilesIsThereWhenTheApplicationIsReady() {
        assertThat(count("top_category")).isEqualTo(5);
        assertThat(count("category")).isEqualTo(36);
        assertThat(count("product where active")).isEqualTo(275);
        assertThat(count("product_alias where kind = 'ALIAS'")).isEqualTo(1569);
        assertThat(count("product_alias where kind in ('NAME', 'CODE')")).isEqualTo(550);
        assertThat(count("equivalent where active")).isEqualTo(237);
        assertThat(count("product_equivalent")).isEqualTo(453);
        assertThat(count("product p where not exists (select from product_equivalent where product_id = p.id)"))
                .isEqualTo(20);
    }

    @Test
    void loadingTheSameFilesAgainChangesNothing() {
        List<?> before = everything();
        assertThat(loader.load(SHIPPED)).isFalse();
        jdbc.update("delete from reference_load");
        assertThat(loader.load(SHIPPED)).isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void instancesThatStartAtOnceLoadOnce() {
        owner.jdbc().execute("truncate table top_category, reference_load, equivalent cascade");
        List<CompletableFuture<Boolean>> starts = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> loader.load(SHIPPED)))
                .limit(3)
                .toList();
        assertThat(starts.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false, false);
        assertThat(count("product")).isEqualTo(275);
    }

    @Test
    void aChangedFileChangesItsRowsAndKeepsTheirIdentity() {
        Long id = productId("matlab");
        loader.load(withProducts(SHIPPED.products().replace("\nmatlab,MathWorks MATLAB", "\nmatlab,MATLAB Yeni")));
        assertThat(productId("matlab")).isEqualTo(id);
        assertThat(name("matlab")).startsWith("MATLAB Yeni");
        assertThat(count("product_alias where key like 'matlabyeni%'")).isPositive();
    }

    @Test
    void whatAnAdministratorEditedSurvivesAReload() {
        jdbc.update("update product set name = 'Bizim MATLAB', edited = true where code = 'matlab'");
        jdbc.update("delete from product_equivalent where product_id = ?", productId("matlab"));
        jdbc.update("update category set name = 'Bizim Ad', edited = true where code = 'sunucu-dns'");
        jdbc.update("update equivalent set notes = 'Bizim not', edited = true where code = 'pardus'");
        jdbc.update("delete from reference_load");
        loader.load(SHIPPED);
        assertThat(name("matlab")).isEqualTo("Bizim MATLAB");
        assertThat(count("product_equivalent where product_id = " + productId("matlab")))
                .isZero();
        assertThat(count("category where name = 'Bizim Ad'")).isEqualTo(1);
        assertThat(count("equivalent where notes = 'Bizim not'")).isEqualTo(1);
    }

    @Test
    void aProductGoneFromTheFileIsNoLongerOfferedButStays() {
        loader.load(withProducts(without(SHIPPED.products(), "matlab,")));
        assertThat(count("product where code = 'matlab' and not active")).isEqualTo(1);
        loader.load(SHIPPED);
        assertThat(count("product where code = 'matlab' and active")).isEqualTo(1);
    }

    @Test
    void anEquivalentGoneFromTheFilesIsNoLongerOfferedUnlessAnEditedProductNamesIt() {
        CatalogueFiles withoutOctave = new CatalogueFiles(
                SHIPPED.taxonomy(),
                SHIPPED.products(),
                without(SHIPPED.equivalents(), "octave,"),
                without(SHIPPED.pairs(), "matlab,octave,"));
        loader.load(withoutOctave);
        assertThat(count("equivalent where code = 'octave' and not active")).isEqualTo(1);
        loader.load(SHIPPED);
        jdbc.update("update product set edited = true where code = 'matlab'");
        loader.load(withoutOctave);
        assertThat(count("equivalent where code = 'octave' and active")).isEqualTo(1);
    }

    @Test
    void aSpellingThatAnAdministratorGaveToAnotherProductStaysThere() {
        jdbc.update("delete from product_alias where key = 'spss'");
        jdbc.update("update product set edited = true where code = 'matlab'");
        jdbc.update("""
                insert into product_alias (product_id, kind, alias, folded, key) values (?, 'ALIAS', 'spss', 'spss', 'spss')
                """, productId("matlab"));
        jdbc.update("delete from reference_load");
        loader.load(SHIPPED);
        assertThat(jdbc.queryForList("select product_id from product_alias where key = 'spss'", Long.class))
                .containsOnly(productId("matlab"));
    }

    @Test
    void aSpellingMayMoveFromOneProductToAnother() {
        String moved = SHIPPED.products().replace(";simulink", "").replace(";spss 26", ";spss 26;simulink");
        assertThat(moved).isNotEqualTo(SHIPPED.products());
        loader.load(withProducts(moved));
        assertThat(jdbc.queryForList("select product_id from product_alias where alias = 'simulink'", Long.class))
                .containsOnly(productId("spss"));
    }

    private static CatalogueFiles withProducts(String products) {
        return new CatalogueFiles(SHIPPED.taxonomy(), products, SHIPPED.equivalents(), SHIPPED.pairs());
    }

    private static String without(String csv, String beginning) {
        return String.join(
                "\n", csv.lines().filter(line -> !line.startsWith(beginning)).toList());
    }

    private List<?> everything() {
        return Stream.of("top_category", "category", "product", "product_alias", "equivalent", "product_equivalent")
                .map(table -> jdbc.queryForList("select * from " + table + " order by 1"))
                .toList();
    }

    private long count(String fromWhat) {
        return client.sql("select count(*) from " + fromWhat).query(Long.class).single();
    }

    private Long productId(String code) {
        return client.sql("select id from product where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private String name(String code) {
        return client.sql("select name from product where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
