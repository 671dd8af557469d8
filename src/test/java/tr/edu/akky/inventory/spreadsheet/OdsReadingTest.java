package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsReadingTest {

    @Test
    void repeatedRowsAndCellsStandWhereTheyAreSeen() {
        byte[] file = OdsMaker.table(
                        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>"
                                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/>"
                                + "</table:table-row>"
                                + OdsMaker.row(OdsMaker.cell("son"))
                                + "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row>")
                .bytes();

        assertThat(Sheets.lines(file)).containsExactly("3: ||7|7", "4: ||7|7", "5: ||7|7", "6: son");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='1234.5'>            <text:p>1.234,50</text:p>  | 1234,5 | true",
                "office:value-type='currency' office:value='1250'>           <text:p>₺1.250</text:p>    | 1250   | true",
                "office:value-type='float' office:value='çok'>               <text:p>çok</text:p>       | çok    | false",
                "office:value-type='date' office:date-value='2025-12-31'>    <text:p>31 Ara</text:p>    | 31.12.2025 | false",
                "office:value-type='date' office:date-value='2025-12-31T10:00:00'><text:p/>             | 31.12.2025 | false",
                "office:value-type='boolean' office:boolean-value='true'>    <text:p>DOĞRU</text:p>     | DOĞRU  | false",
                "office:value-type='string'><text:p>a<text:s text:c='2'/>b<text:tab/>c</text:p>         | a  b\\tc | false",
                "office:value-type='string'><text:p>a<text:line-break/>b</text:p><text:p>c</text:p>     | a\\nb\\nc | false",
                "office:value-type='string'><text:p>Adobe <text:span>Pro</text:span></text:p>           | Adobe Pro | false",
                "office:value-type='string' office:string-value='yalnız öznitelik'>                     | yalnız öznitelik | false",
                "><office:annotation><text:p>not</text:p></office:annotation><text:p>ad</text:p>        | ad | false",
                "><draw:frame><draw:frame><text:p>x</text:p></draw:frame><text:p>y</text:p></draw:frame><text:p>ad</text:p> | ad | false",
            })
    void aCellReadsAsAPersonSeesIt(String cell, String text, boolean number) {
        byte[] file = OdsMaker.table(OdsMaker.row("<table:table-cell " + cell + "</table:table-cell>"))
                .bytes();

        assertThat(Sheets.rows(file).get(0).cells())
                .containsExactly(new SheetCell(text.replace("\\t", "\t").replace("\\n", "\n"), number));
    }

    @Test
    void hiddenSheetsAreLeftOut() {
        byte[] file = OdsMaker.content(ZipMaker.repeated(
                        OdsMaker.HEAD,
                        "<table:table table:name=\"Gizli\" table:style-name=\"ta2\"/><table:table table:name=\"Bir\"/>"
                                + "<table:table table:name=\"İki\" table:style-name=\"ta1\">"
                                + OdsMaker.row(OdsMaker.cell("iki"))
                                + "</table:table>",
                        1,
                        OdsMaker.TAIL))
                .bytes();

        assertThat(Sheets.names(file)).containsExactly("Bir", "İki");
        assertThat(Sheets.rows(file, 0)).isEmpty();
        assertThat(Sheets.lines(Sheets.rows(file, 1))).containsExactly("1: iki");
    }
}
