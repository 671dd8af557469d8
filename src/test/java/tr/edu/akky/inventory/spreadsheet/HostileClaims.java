package tr.edu.akky.inventory.spreadsheet;

import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_HEAD;
import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_TAIL;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.numbered;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.repeated;

import java.util.List;

/** Workbooks that say what is not so, or stand just beside a limit. */
final class HostileClaims {

    private HostileClaims() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile(
                        "xlsx: 50 000 merged regions",
                        "1 rows",
                        () -> XlsxMaker.sheet(numbered(
                                        SHEET_HEAD + HostileXlsx.ROW + "</sheetData><mergeCells>",
                                        "<mergeCell ref=\"A1:XFD1048576\"/>",
                                        50_000,
                                        "</mergeCells></worksheet>"))
                                .bytes()),
                new HostileFile(
                        "xlsx: a dimension of the whole sheet",
                        "1 rows",
                        () -> XlsxMaker.sheet(repeated(
                                        "<worksheet><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\"/></cols>"
                                                + "<sheetData>",
                                        HostileXlsx.ROW,
                                        1,
                                        SHEET_TAIL))
                                .bytes()),
                new HostileFile(
                        "xlsx: a cell at XFD1048576",
                        "spreadsheet.too-many-columns",
                        () -> HostileXlsx.sheet(
                                "<row r=\"1048576\">", XlsxMaker.text("XFD1048576", "son"), 1, "</row>")),
                new HostileFile(
                        "xlsx: a cell beyond all columns",
                        "spreadsheet.broken",
                        () -> HostileXlsx.sheet("<row>", XlsxMaker.text("ZZZZZZZZ1", "son"), 1, "</row>")),
                new HostileFile(
                        "xlsx: 100 001 rows",
                        "spreadsheet.too-many-rows",
                        () -> HostileXlsx.sheet("", "<row><c><v>1</v></c></row>", 100_101, "")),
                new HostileFile(
                        "xlsx: 100 000 rows",
                        "100000 rows",
                        () -> HostileXlsx.sheet("", "<row><c><v>1</v></c></row>", 100_000, "")),
                new HostileFile(
                        "xlsx: 257 columns",
                        "spreadsheet.too-many-columns",
                        () -> HostileXlsx.sheet("<row>", "<c><v>1</v></c>", 257, "</row>")),
                new HostileFile(
                        "xlsx: 256 columns",
                        "1 rows",
                        () -> HostileXlsx.sheet("<row>", "<c><v>1</v></c>", 256, "</row>")),
                new HostileFile(
                        "xlsx: a text of 32 768 characters",
                        "spreadsheet.cell-at-too-long",
                        () -> HostileXlsx.sheet("<row><c t=\"inlineStr\"><is><t>", "ş", 32_768, "</t></is></c></row>")),
                new HostileFile(
                        "xlsx: a text of 32 767 characters",
                        "1 rows",
                        () -> HostileXlsx.sheet(
                                "<row><c t=\"inlineStr\"><is><t>", "&#x15F;", 32_767, "</t></is></c></row>")),
                new HostileFile(
                        "xlsx: a shared text of 32 768 characters",
                        "spreadsheet.cell-at-too-long",
                        () -> HostileXlsx.texts(0, repeated("<sst><si><t>", "ş", 32_768, "</t></si></sst>"))),
                new HostileFile(
                        "xlsx: senseless row numbers",
                        "5 rows",
                        () -> HostileXlsx.sheet(
                                "",
                                "<row r=\"-5\"><c><v>1</v></c></row><row r=\"2147483647\"><c><v>1</v></c></row>"
                                        + "<row r=\"99999999999\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"
                                        + "<row r=\"x\"><c s=\"-2147483648\"><v>1</v></c></row>",
                                1,
                                "")),
                new HostileFile(
                        "xlsx: a shared text that is not there",
                        "spreadsheet.broken",
                        () -> HostileXlsx.sheet("", HostileXlsx.SHARED.replace("#", "7"), 1, "")),
                new HostileFile(
                        "xlsx: a shared text before the first",
                        "spreadsheet.broken",
                        () -> HostileXlsx.sheet("", HostileXlsx.SHARED.replace("#", "-1"), 1, "")),
                new HostileFile(
                        "xlsx: a shared text beyond all numbers",
                        "spreadsheet.broken",
                        () -> HostileXlsx.sheet("", HostileXlsx.SHARED.replace("#", "99999999999"), 1, "")),
                new HostileFile(
                        "xlsx: relationships in a circle",
                        "0 rows",
                        () -> XlsxMaker.sheet(HostileXlsx.ROW)
                                .with(
                                        XlsxMaker.LINKS,
                                        XlsxMaker.links(XlsxMaker.link("r1", "worksheet", "workbook.xml")))
                                .bytes()),
                new HostileFile(
                        "xlsx: a workbook that is its own list of links",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet(HostileXlsx.ROW)
                                .with(
                                        "_rels/.rels",
                                        XlsxMaker.links(XlsxMaker.link("r1", "officeDocument", "_rels/.rels")))
                                .bytes()),
                new HostileFile(
                        "xlsx: a sheet from elsewhere",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet(HostileXlsx.ROW)
                                .with(
                                        XlsxMaker.LINKS,
                                        XlsxMaker.links(XlsxMaker.link("r1", "worksheet", "file:///etc/passwd")
                                                .replace("/>", " TargetMode=\"External\"/>")))
                                .bytes()));
    }
}
