package tr.edu.akky.inventory.spreadsheet;

import static tr.edu.akky.inventory.spreadsheet.OdsMaker.TABLE_HEAD;
import static tr.edu.akky.inventory.spreadsheet.OdsMaker.TABLE_TAIL;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.repeated;

import java.util.List;

/** OpenDocument spreadsheets in which a few bytes stand for millions of cells. */
final class HostileOds {

    private static final String CELL = OdsMaker.cell("MATLAB");

    private HostileOds() {}

    static List<HostileFile> all() {
        return List.of(
                file("a filled row a million times", "spreadsheet.too-many-rows", rows(1_048_576, CELL), 1),
                file("a blank row without end", "1 rows", rows(Integer.MAX_VALUE, "<table:table-cell/>"), 5),
                file(
                        "a million endless blank rows",
                        "1 rows",
                        rows(Integer.MAX_VALUE, "<table:table-cell/>"),
                        1_000_000),
                file(
                        "a filled cell to the last column",
                        "spreadsheet.too-many-columns",
                        OdsMaker.row(CELL.replace(
                                "<table:table-cell ", "<table:table-cell table:number-columns-repeated=\"16384\" ")),
                        1),
                file(
                        "a million endless blank cells before a filled one",
                        "spreadsheet.too-many-columns",
                        OdsMaker.row(
                                "<table:table-cell table:number-columns-repeated=\"2147483647\"/>".repeat(1_000), CELL),
                        1_000),
                file(
                        "a billion spaces",
                        "11 rows",
                        OdsMaker.row(OdsMaker.cell("a" + "<text:s text:c=\"2147483647\"/>".repeat(100) + "b")),
                        10),
                file(
                        "spaces beyond the longest text",
                        "spreadsheet.cell-at-too-long",
                        OdsMaker.row(OdsMaker.cell("a" + "<text:s text:c=\"2147483647\"/>".repeat(1_000) + "b")),
                        1),
                new HostileFile(
                        "ods: one cell of 100 MB",
                        "spreadsheet.cell-too-long",
                        () -> OdsMaker.content(repeated(
                                        TABLE_HEAD + "<table:table-row><table:table-cell><text:p>",
                                        "yazılım ",
                                        12_000_000,
                                        "</text:p></table:table-cell></table:table-row>" + TABLE_TAIL))
                                .bytes()),
                new HostileFile(
                        "ods: one cell of a million paragraphs",
                        "spreadsheet.cell-at-too-long",
                        () -> OdsMaker.content(repeated(
                                        TABLE_HEAD + "<table:table-row><table:table-cell>",
                                        "<text:p>yazılım</text:p>",
                                        1_000_000,
                                        "</table:table-cell></table:table-row>" + TABLE_TAIL))
                                .bytes()),
                new HostileFile(
                        "ods: a million tables",
                        "spreadsheet.too-large",
                        () -> OdsMaker.content(repeated(OdsMaker.HEAD, "<table:table/>", 1_000_000, OdsMaker.TAIL))
                                .bytes()),
                new HostileFile(
                        "ods: tables in tables",
                        "spreadsheet.broken",
                        () -> OdsMaker.content(repeated(OdsMaker.HEAD, "<table:table>", 1_000_000, OdsMaker.TAIL))
                                .bytes()),
                new HostileFile(
                        "ods: 300 MB of blank rows",
                        "spreadsheet.unpacks-too-large",
                        () -> OdsMaker.content(repeated(TABLE_HEAD, "<table:table-row/>", 17_000_000, TABLE_TAIL))
                                .bytes()),
                new HostileFile(
                        "ods: an external entity",
                        "spreadsheet.broken",
                        () -> OdsMaker.content(repeated(
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                                + TABLE_HEAD.substring(XlsxMaker.XML.length()),
                                        OdsMaker.row(OdsMaker.cell("&x;")),
                                        1,
                                        TABLE_TAIL))
                                .bytes()));
    }

    private static String rows(int times, String cells) {
        return "<table:table-row table:number-rows-repeated=\"" + times + "\">" + cells + "</table:table-row>";
    }

    /** Ends with an ordinary row. */
    private static HostileFile file(String name, String outcome, String row, int times) {
        return new HostileFile(
                "ods: " + name,
                outcome,
                () -> OdsMaker.content(repeated(TABLE_HEAD, row, times, OdsMaker.row(CELL) + TABLE_TAIL))
                        .bytes());
    }
}
