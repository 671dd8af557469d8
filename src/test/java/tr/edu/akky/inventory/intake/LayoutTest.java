package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;
import tr.edu.akky.inventory.support.InventoryTest;

/** Headings are found wherever they stand and whatever departments call them. */
@InventoryTest
class LayoutTest {

    @Autowired
    ContentGuess guess;

    @Autowired
    Spreadsheets spreadsheets;

    private List<SheetRow> rows;

    @BeforeEach
    void startWithAnEmptySheet() {
        rows = new ArrayList<>();
    }

    private LayoutTest row(int number, String... cells) {
        List<@Nullable SheetCell> row = Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? null : SheetCell.text(cell))
                .toList();
        rows.add(new SheetRow(number, new ArrayList<>(row)));
        return this;
    }

    private Layout layout() {
        return Layout.of(rows, Map.of(), guess);
    }

    @ParameterizedTest
    @CsvSource({
        "YAZILIMIN ADI, NAME",
        "Program Adı, NAME",
        "Yazılım Adı (sürümüyle), NAME",
        "KATEGORİ, SUB_CATEGORY",
        "Ana Kategori, TOP_CATEGORY",
        "Adet, LICENCES",
        "Lisans Sayısı, LICENCES",
        "LİSANS  MİKTARI, LICENCES",
        "Kullanıcı Adedi, USERS",
        "Kullanıcı sayısı *, USERS",
        "Lisans Türü, LICENCE_NAME",
        "Lisans Bitiş Tarihi, EXPIRY",
        "Son Kullanma Tarihi, EXPIRY",
        "Lisans Süresi, EXPIRY",
        "Muadil, EQUIVALENT",
        "Açık Kaynak Kodlu Muadili, EQUIVALENT",
        "Açık kaynak alternatifi, EQUIVALENT",
        "Ticari Lisans, COMMERCIAL_COST",
        "Ticari Lisanslı Yazılım, COMMERCIAL_COST",
        "Açık Kaynak Kodlu Yazılım, OPEN_SOURCE_COST",
        "Açıklama, NOTE",
        "S.No, LINE_NUMBER",
        "Sıra, LINE_NUMBER",
        "Hata, FAULTS"
    })
    void departmentsNameTheirColumnsInManyWays(String heading, SourceField field) {
        assertThat(SourceField.ofHeading(heading)).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"Fatura No", "Envanter Çalışması", "Teknik Analiz", "Birim", "MATLAB", "Yazılım listesi", "''"})
    void whatIsNoHeadingOfTheListIsNone(String text) {
        assertThat(SourceField.ofHeading(text)).isEmpty();
    }

    @Test
    void headingsStandBelowATitleAndInAnyOrder() {
        Layout layout = row(1, "Meslek Yüksekokulu yazılım listesi")
                .row(4, "", "Envanter Çalışması")
                .row(5, "No", "Lisans Sayısı", "Fatura No", "Yazılım Adı", "Bitiş Tarihi")
                .row(6, "1", "10", "A-1", "MATLAB", "31.12.2027")
                .layout();

        assertThat(layout.sure()).isTrue();
        assertThat(layout.columns().firstRow()).isEqualTo(6);
        assertThat(layout.columns().places())
                .containsOnly(
                        Map.entry(SourceField.LINE_NUMBER, 0),
                        Map.entry(SourceField.LICENCES, 1),
                        Map.entry(SourceField.NAME, 3),
                        Map.entry(SourceField.EXPIRY, 4));
        assertThat(layout.leftOut()).containsExactly("Fatura No");
    }

    @Test
    void aHeadingThatSaysMoreExactlyWhatIsMeantCountsWhereverItStands() {
        Layout layout = row(1, "Yazılım Adı", "Kategori", "Alt Kategori", "Kullanıcı", "Kullanıcı Sayısı")
                .row(2, "MATLAB", "Son Kullanıcı Uygulamaları", "Mesleki Uygulamalar", "Ayşe Yılmaz", "3")
                .layout();

        assertThat(layout.columns().places())
                .containsOnly(
                        Map.entry(SourceField.NAME, 0),
                        Map.entry(SourceField.TOP_CATEGORY, 1),
                        Map.entry(SourceField.SUB_CATEGORY, 2),
                        Map.entry(SourceField.USERS, 4));
        assertThat(layout.leftOut()).containsExactly("Kullanıcı");
    }

    @Test
    void aListOfMereNamesHasOneHeading() {
        Layout layout = row(2, "Yazılım Adı").row(3, "MATLAB").layout();

        assertThat(layout.sure()).isTrue();
        assertThat(layout.columns().firstRow()).isEqualTo(3);
    }

    @Test
    void withoutHeadingsTheContentIsGuessedAndAskedFor() {
        Layout layout = row(
                        1,
                        "Son Kullanıcı Uygulamaları",
                        "Ofis Uygulamaları",
                        "MS Office",
                        "10",
                        "Sınırsız",
                        "Volume",
                        "31.12.2027")
                .row(2, "Sunucu Sistemleri", "Diğer", "VEEAM", "3", "4", "Socket", "Süresiz")
                .row(3, "Seçiniz", "", "EBYS", "1", "2", "", "")
                .row(4, "Seçiniz", "", "Turnitin", "1", "2", "", "")
                .row(5, "Seçiniz", "", "Zoom", "1", "2", "", "")
                .layout();

        assertThat(layout.sure()).isFalse();
        assertThat(layout.columns().places())
                .containsOnly(
                        Map.entry(SourceField.TOP_CATEGORY, 0),
                        Map.entry(SourceField.SUB_CATEGORY, 1),
                        Map.entry(SourceField.NAME, 2),
                        Map.entry(SourceField.LICENCES, 3),
                        Map.entry(SourceField.USERS, 4),
                        Map.entry(SourceField.LICENCE_NAME, 5),
                        Map.entry(SourceField.EXPIRY, 6));
    }

    @Test
    void headingsWithoutANameOfSoftwareAreAskedFor() {
        assertThat(row(1, "Ürün kodu", "Lisans Adedi", "Kullanıcı Sayısı")
                        .layout()
                        .sure())
                .isFalse();
    }

    @Test
    void aLayoutThatWasDescribedOnceIsKnownAgain() {
        Columns described = new Columns(Map.of(SourceField.NAME, 1, SourceField.LICENCES, 0), 9);
        String signature = Layout.byHand(
                        row(3, "Kaç tane", "Ne").row(4, "5", "MATLAB").rows,
                        new Columns(Map.of(SourceField.NAME, 1), 4))
                .signature();
        startWithAnEmptySheet();

        Layout layout = Layout.of(
                row(1, "Başka başlık").row(7, "KAÇ TANE", "ne").row(8, "1", "ANSYS").rows,
                Map.of(signature, described),
                guess);

        assertThat(layout.sure()).isTrue();
        assertThat(layout.columns()).isEqualTo(described.from(8));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void cellsOfManyBracketsHoldNobodyUp() throws IOException {
        String line = "(".repeat(32_767) + "\t" + "(".repeat(32_767) + "\n";
        try (Spreadsheet sheet = spreadsheets.openText(line.repeat(SheetStart.ROWS))) {
            assertThat(Layout.of(SheetStart.of(sheet, 0), Map.of(), guess).sure())
                    .isFalse();
        }
    }

    @Test
    void aLayoutOfLongTextsIsRememberedByTheirHash() {
        String heading = "Çok uzun bir açıklama ".repeat(500);
        assertThat(Columns.signature(List.of(heading, "Adet"), 2)).hasSize(64);
        assertThat(Columns.signature(List.of(heading, "Adet"), 2))
                .isNotEqualTo(Columns.signature(List.of(heading, "Sayı"), 2));
    }
}
