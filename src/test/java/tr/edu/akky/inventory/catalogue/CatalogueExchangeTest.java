package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.BrowserSession;

class CatalogueExchangeTest extends UpkeepTest {

    private static final String HEADER = "code,name,vendor,sub_code,licensing,aliases,notes_tr\n";

    @Autowired
    CatalogueExchange exchange;

    @Test
    void whatWasExportedHoldsNothingNewHere() {
        byte[] zip = exchange.export().zipped();

        assertThat(exchange.preview(CatalogueArchive.read(zip)).isNothing()).isTrue();
        assertThat(CatalogueArchive.read(zip).csv(ExchangeFile.PRODUCTS).lines())
                .hasSize(276);
    }

    @Test
    void anImportAddsWhatIsUnknownAndChangesNothing() {
        long before = count("product_alias");
        CatalogueArchive archive = CatalogueArchive.read((HEADER
                        + "zortex,Zortex Kuantum,Zortex,sunucu-dns,mixed,zorteks;matlab,\n"
                        + "matlab,Bizim MATLAB,Başkası,sunucu-dns,mixed,bizim matlab,\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(exchange.preview(archive)).isEqualTo(new ExchangeOutcome(1, 5, 0, 0));
        assertThat(count("product_alias")).isEqualTo(before);

        exchange.load(archive);

        assertThat(products.match("zorteks").orElseThrow().name()).isEqualTo("Zortex Kuantum");
        assertThat(products.match("matlab").orElseThrow().name()).isEqualTo("MathWorks MATLAB ve Simulink");
        assertThat(products.match("bizim matlab").orElseThrow().code()).isEqualTo("matlab");
        assertThat(exchange.preview(archive).isNothing()).isTrue();
    }

    @Test
    void aTextThatLooksLikeAFormulaLeavesWithAnApostropheAndComesBackWithoutIt() {
        exchange.load(CatalogueArchive.read(
                (HEADER + "zortex,Zortex,Zortex,sunucu-dns,mixed,,=2+5\n").getBytes(StandardCharsets.UTF_8)));

        CatalogueArchive exported = exchange.export();

        assertThat(exported.csv(ExchangeFile.PRODUCTS)).contains(",'=2+5");
        assertThat(CatalogueArchive.read(exported.zipped()).csv(ExchangeFile.PRODUCTS))
                .contains(",=2+5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zortex,Zortex,Zortex,sunucu-dns,mixed,,",
                "zortex,,Zortex,sunucu-dns,mixed,,",
                "zortex,Zortex,Zortex,uydurma,mixed,,",
                "zortex,Zortex,Zortex,sunucu-dns,bedava,,",
                "zortex,Zortex",
                "zortex,Zortex,Zortex,sunucu-dns,mixed,,\nzortex,Başka Zortex,Zortex,sunucu-dns,mixed,,"
            })
    void aRowThatCannotBeIsNamedAndNothingIsStored(String row) {
        CatalogueArchive archive = CatalogueArchive.read((HEADER + row + "\n").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> exchange.preview(archive))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.messageKey()).isIn("exchange.row", "exchange.broken"));
        assertThat(products.match("zortex")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004bozuk", "ad;soyad\n1;2\n", " " + HEADER})
    void aFileThatIsNoCatalogueIsRefused(String content) {
        assertThatThrownBy(() -> CatalogueArchive.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aFileWhoseLettersCannotBeReadIsRefusedBeforeTheyAreLost() {
        byte[] windows =
                (HEADER + "zortex,Kütüphane,Zortex,sunucu-dns,mixed,,\n").getBytes(Charset.forName("windows-1254"));

        assertThatThrownBy(() -> CatalogueArchive.read(windows))
                .isInstanceOf(RefusedException.class)
                .hasMessage("exchange.encoding");
    }

    @Test
    void anUploadIsPreviewedAndStoredOnlyWhenItIsConfirmed() {
        BrowserSession session = new BrowserSession();
        var administrator = Visitors.signedInAs(Role.ADMINISTRATOR, application);
        String csv = HEADER + "zortex,Zortex Kuantum,Zortex,sunucu-dns,mixed,,\n";
        mvc.post()
                .uri("/administration/catalogue/exchange")
                .multipart()
                .file(new MockMultipartFile("file", "products.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                .with(session)
                .with(administrator)
                .with(csrf())
                .exchange();
        assertThat(mvc.get()
                        .uri("/administration/catalogue/exchange")
                        .with(session)
                        .with(administrator))
                .bodyText()
                .contains("1 ürün, 2 yazılış");
        assertThat(products.match("zortex kuantum")).isEmpty();

        mvc.post()
                .uri("/administration/catalogue/exchange/confirmation")
                .with(session)
                .with(administrator)
                .with(csrf())
                .exchange();

        assertThat(products.match("zortex kuantum")).isPresent();
        assertThat(recorded()).contains("catalogue.imported");
    }
}
