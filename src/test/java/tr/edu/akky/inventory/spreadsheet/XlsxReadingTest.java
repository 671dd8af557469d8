package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

    @Test
    void sharedInlineAndFormattedTextsAreRead() {
        byte[] file = XlsxMaker.sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
                        + XlsxMaker.text("C2", "Ğüİş &amp; ı")
                        + "<c r=\"D2\" t=\"inlineStr\"><is><r><t>Adobe </t></r><r><rPr><b/></rPr><t>Pro</t></r></is></c>"
                        + "<c r=\"E2\" t=\"s\"><v>0</v></c></row>")
                .with(
                        XlsxMaker.TEXTS,
                        XlsxMaker.TEXTS_HEAD + "<si><r><t>Mat</t></r><r><t xml:space=\"preserve\">lab </t></r></si>"
                                + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si></sst>")
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("2: 東京||Ğüİş & ı|Adobe Pro|Matlab ");
    }

    @Test
    void commentsAndCdataAreOrdinaryXml() {
        byte[] file = XlsxMaker.sheet("<!-- a <row> - of > nothing --><row r=\"1\">"
                        + XlsxMaker.text("A1", "<![CDATA[a < b]] > c]]>") + "<?hint here?></row>")
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("1: a < b]] > c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'><v>1234.5</v></c>                     | 1234,5  | true",
                "<c r='A1'><v>501000</v></c>                     | 501000  | true",
                "<c r='A1'><v>1.0000000000000001E-2</v></c>      | 0,01    | true",
                "<c r='A1'><v>0.30000000000000004</v></c>        | 0,3     | true",
                "<c r='A1'><v>1.5E5</v></c>                      | 150000  | true",
                "<c r='A1'><v>-3</v></c>                         | -3      | true",
                "<c r='A1'><v>1E999999999</v></c>                | 1E999999999 | false",
                "<c r='A1'><v>10</v><is><t>on</t></is></c>       | 10      | true",
                "<c r='A1'><v>on</v></c>                         | on      | false",
                "<c r='A1' t='b'><v>1</v></c>                    | DOĞRU   | false",
                "<c r='A1' t='b'><v>0</v></c>                    | YANLIŞ  | false",
                "<c r='A1' t='e'><v>#N/A</v></c>                 | #N/A    | false",
                "<c r='A1'><f>SUM(B1:B9)</f><v>12</v></c>        | 12      | true",
                "<c r='A1' t='str'><f>B1</f><v>Matlab</v></c>    | Matlab  | false",
                "<c r='A1' s='1'><v>46022</v></c>                | 31.12.2025 | false",
                "<c r='A1' s='1'><v>46022.75</v></c>             | 31.12.2025 | false",
                "<c r='A1' s='2'><v>46022</v></c>                | 31.12.2025 | false",
                "<c r='A1' s='1'><v>0.5</v></c>                  | 0,5     | true",
                "<c r='A1' s='1'><v>99999999</v></c>             | 99999999 | true",
                "<c r='A1' s='0'><v>46022</v></c>                | 46022   | true",
                "<c r='A1' t='d'><v>2025-12-31T00:00:00</v></c>  | 31.12.2025 | false",
                "<c r='A1' t='str'><v>a_x000D_&#10;b_x0041_</v></c> | a\\r\\nbA | false",
            })
    void aCellReadsAsAPersonSeesIt(String cell, String text, boolean number) {
        List<SheetRow> rows =
                Sheets.rows(XlsxMaker.sheet("<row r=\"1\">" + cell + "</row>").bytes());

        assertThat(rows.get(0).cells())
                .containsExactly(new SheetCell(text.replace("\\r", "\r").replace("\\n", "\n"), number));
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() {
        byte[] file = XlsxMaker.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44560</v></c></row>")
                .with(
                        XlsxMaker.WORKBOOK,
                        XlsxMaker.workbook(
                                "<workbookPr date1904=\"1\"/><extLst><workbookPr chartTrackingRefBase=\"1\"/></extLst>",
                                "<sheet name=\"A\" r:id=\"r1\"/>"))
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("1: 31.12.2025");
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        byte[] file = XlsxMaker.sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("1: 1|2", "3: 3");
    }

    @Test
    void onlyVisibleSheetsWithRowsAreListed() {
        byte[] file = XlsxMaker.sheet("<row r=\"7\"><c r=\"B7\"><v>7</v></c></row>")
                .with(
                        XlsxMaker.WORKBOOK,
                        XlsxMaker.workbook(
                                "",
                                "<sheet name=\"Gizli\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"Grafik\" r:id=\"r4\"/>"
                                        + "<sheet name=\"Çok gizli\" state=\"veryHidden\" r:id=\"r1\"/><sheet name=\"Açık\" r:id=\"r1\"/>"))
                .with(
                        XlsxMaker.LINKS,
                        XlsxMaker.links(XlsxMaker.link("r1", "worksheet", "/xl/worksheets/../worksheets/Sheet1.xml")
                                + XlsxMaker.link("r4", "chartsheet", "chartsheets/sheet1.xml")))
                .bytes();

        assertThat(Sheets.names(file)).containsExactly("Açık");
        assertThat(Sheets.lines(file)).containsExactly("7: |7");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        byte[] file = XlsxMaker.sheet(
                        "<row r=\"1\">" + XlsxMaker.text("A1", "a_x0000__x0001_b_xD83D_c😀_xFFFF_") + "</row>")
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("1: abc😀");
    }

    @Test
    void aSheetIsReadAgainFromTheTopAndOnlyAsFarAsWanted() throws Exception {
        byte[] file = XlsxMaker.sheet(ZipMaker.numbered(
                        XlsxMaker.SHEET_HEAD,
                        "<row>" + XlsxMaker.text("A1", "#") + "</row>",
                        1_000,
                        XlsxMaker.SHEET_TAIL))
                .bytes();

        try (Spreadsheet spreadsheet = Sheets.SPREADSHEETS.open(file)) {
            List<SheetRow> first = new ArrayList<>();
            spreadsheet.read(0, row -> {
                first.add(row);
                return first.size() < 3;
            });
            List<SheetRow> all = new ArrayList<>();
            spreadsheet.read(0, all::add);

            assertThat(Sheets.lines(first)).containsExactly("1: 0", "2: 1", "3: 2");
            assertThat(all).hasSize(1_000);
        }
    }
}
