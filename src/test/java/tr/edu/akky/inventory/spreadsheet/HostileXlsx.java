package tr.edu.akky.inventory.spreadsheet;

import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_HEAD;
import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_TAIL;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.numbered;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.repeated;

import java.util.List;
import java.util.Random;

/** Workbooks that unpack to far more than they are, or say what is not so. */
final class HostileXlsx {

    private static final String THOUSAND = "yazılım ".repeat(125);
    private static final int HUNDRED_MEGABYTES = 100_000;
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final String SHARED = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>#</v></c></row>";

    private HostileXlsx() {}

    static List<HostileFile> bombs() {
        return List.of(
                new HostileFile(
                        "xlsx: one cell of 100 MB",
                        "spreadsheet.cell-too-long",
                        () -> sheet(
                                "<row><c t=\"inlineStr\"><is><t>", THOUSAND, HUNDRED_MEGABYTES, "</t></is></c></row>")),
                new HostileFile(
                        "xlsx: one cell of 100 MB in pieces",
                        "spreadsheet.cell-at-too-long",
                        () -> sheet(
                                "<row><c t=\"inlineStr\"><is>",
                                "<t>" + THOUSAND + "</t>",
                                HUNDRED_MEGABYTES,
                                "</is></c></row>")),
                new HostileFile(
                        "xlsx: one shared text of 100 MB",
                        "spreadsheet.cell-too-long",
                        () -> texts(
                                0,
                                repeated(
                                        XlsxMaker.TEXTS_HEAD + "<si><t>",
                                        THOUSAND,
                                        HUNDRED_MEGABYTES,
                                        "</t></si></sst>"))),
                new HostileFile(
                        "xlsx: one shared text of 100 MB in pieces",
                        "spreadsheet.cell-at-too-long",
                        () -> texts(
                                0,
                                repeated(
                                        XlsxMaker.TEXTS_HEAD + "<si>",
                                        "<r><t>" + THOUSAND + "</t></r>",
                                        HUNDRED_MEGABYTES,
                                        "</si></sst>"))),
                new HostileFile(
                        "xlsx: 100 MB of shared texts",
                        "spreadsheet.too-large",
                        () -> texts(
                                99_999,
                                repeated(
                                        XlsxMaker.TEXTS_HEAD,
                                        "<si><t>" + THOUSAND + "</t></si>",
                                        HUNDRED_MEGABYTES,
                                        "</sst>"))),
                new HostileFile(
                        "xlsx: three million shared texts",
                        "spreadsheet.too-large",
                        () -> texts(
                                2_999_999,
                                numbered(XlsxMaker.TEXTS_HEAD, "<si><t>Yazılım adı #</t></si>", 3_000_000, "</sst>"))),
                new HostileFile(
                        "xlsx: 20 million empty shared texts",
                        "spreadsheet.too-large",
                        () -> texts(19_999_999, repeated(XlsxMaker.TEXTS_HEAD, "<si/>", 20_000_000, "</sst>"))),
                new HostileFile(
                        "xlsx: 100 MB of shared texts that no cell shows",
                        "1 rows",
                        () -> texts(
                                0,
                                repeated(
                                        XlsxMaker.TEXTS_HEAD,
                                        "<si><t>" + THOUSAND + "</t></si>",
                                        HUNDRED_MEGABYTES,
                                        "</sst>"))),
                new HostileFile(
                        "xlsx: 20 million empty rows",
                        "spreadsheet.too-large",
                        () -> sheet("", "<row/>", 20_000_000, "")),
                new HostileFile(
                        "xlsx: 40 million empty cells",
                        "spreadsheet.broken",
                        () -> sheet("<row>", "<c/>", 40_000_000, "</row>")),
                new HostileFile(
                        "xlsx: 30 million empty cells in many rows",
                        "0 rows",
                        () -> sheet("", "<row>" + "<c/>".repeat(3_000) + "</row>", 10_000, "")),
                new HostileFile(
                        "xlsx: 300 MB of comments",
                        "spreadsheet.unpacks-too-large",
                        () -> sheet("", "<!--" + THOUSAND + "-->", 300_000, "")),
                new HostileFile(
                        "xlsx: styles of 100 MB",
                        "1 rows",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.STYLES,
                                        repeated(
                                                "<styleSheet><cellXfs>",
                                                "<xf numFmtId=\"14\"/>",
                                                5_000_000,
                                                "</cellXfs></styleSheet>"))
                                .bytes()),
                new HostileFile(
                        "xlsx: 100 000 date formats",
                        "spreadsheet.too-large",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.STYLES,
                                        numbered(
                                                "<styleSheet><numFmts>",
                                                "<numFmt numFmtId=\"9#\" formatCode=\"d\"/>",
                                                100_000,
                                                "</numFmts></styleSheet>"))
                                .bytes()),
                new HostileFile(
                        "xlsx: a million sheets",
                        "spreadsheet.too-large",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.WORKBOOK,
                                        repeated(
                                                "<workbook xmlns:r=\"r\"><sheets>",
                                                "<sheet name=\"A\" r:id=\"r1\"/>",
                                                1_000_000,
                                                "</sheets></workbook>"))
                                .bytes()),
                new HostileFile(
                        "xlsx: 100 000 relationships",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.LINKS,
                                        numbered("<r>", "<Relationship Id=\"#\" Target=\"a\"/>", 100_000, "</r>"))
                                .bytes()),
                new HostileFile("xlsx: 50 000 parts", "spreadsheet.broken", () -> {
                    ZipMaker maker = XlsxMaker.sheet(ROW);
                    for (int part = 0; part < 50_000; part++) {
                        maker.with("xl/media/" + part, "");
                    }
                    return maker.bytes();
                }),
                new HostileFile("xlsx: 1,2 MB at 82:1", "0 rows", HostileXlsx::belowTheUsualRatio));
    }

    static List<HostileFile> lies() {
        return List.of(
                new HostileFile(
                        "xlsx: 50 000 merged regions",
                        "1 rows",
                        () -> XlsxMaker.sheet(numbered(
                                        SHEET_HEAD + ROW + "</sheetData><mergeCells>",
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
                                        ROW,
                                        1,
                                        SHEET_TAIL))
                                .bytes()),
                new HostileFile(
                        "xlsx: a cell at XFD1048576",
                        "spreadsheet.too-many-columns",
                        () -> sheet("<row r=\"1048576\">", XlsxMaker.text("XFD1048576", "son"), 1, "</row>")),
                new HostileFile(
                        "xlsx: a cell beyond all columns",
                        "spreadsheet.broken",
                        () -> sheet("<row>", XlsxMaker.text("ZZZZZZZZ1", "son"), 1, "</row>")),
                new HostileFile(
                        "xlsx: 100 001 rows",
                        "spreadsheet.too-many-rows",
                        () -> sheet("", "<row><c><v>1</v></c></row>", 100_101, "")),
                new HostileFile(
                        "xlsx: 100 000 rows",
                        "100000 rows",
                        () -> sheet("", "<row><c><v>1</v></c></row>", 100_000, "")),
                new HostileFile(
                        "xlsx: 257 columns",
                        "spreadsheet.too-many-columns",
                        () -> sheet("<row>", "<c><v>1</v></c>", 257, "</row>")),
                new HostileFile("xlsx: 256 columns", "1 rows", () -> sheet("<row>", "<c><v>1</v></c>", 256, "</row>")),
                new HostileFile(
                        "xlsx: a text of 32 768 characters",
                        "spreadsheet.cell-at-too-long",
                        () -> sheet("<row><c t=\"inlineStr\"><is><t>", "ş", 32_768, "</t></is></c></row>")),
                new HostileFile(
                        "xlsx: a text of 32 767 characters",
                        "1 rows",
                        () -> sheet("<row><c t=\"inlineStr\"><is><t>", "&#x15F;", 32_767, "</t></is></c></row>")),
                new HostileFile(
                        "xlsx: a shared text of 32 768 characters",
                        "spreadsheet.cell-at-too-long",
                        () -> texts(0, repeated("<sst><si><t>", "ş", 32_768, "</t></si></sst>"))),
                new HostileFile(
                        "xlsx: senseless row numbers",
                        "5 rows",
                        () -> sheet(
                                "",
                                "<row r=\"-5\"><c><v>1</v></c></row><row r=\"2147483647\"><c><v>1</v></c></row>"
                                        + "<row r=\"99999999999\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"
                                        + "<row r=\"x\"><c s=\"-2147483648\"><v>1</v></c></row>",
                                1,
                                "")),
                new HostileFile(
                        "xlsx: a shared text that is not there",
                        "spreadsheet.broken",
                        () -> sheet("", SHARED.replace("#", "7"), 1, "")),
                new HostileFile(
                        "xlsx: a shared text before the first",
                        "spreadsheet.broken",
                        () -> sheet("", SHARED.replace("#", "-1"), 1, "")),
                new HostileFile(
                        "xlsx: a shared text beyond all numbers",
                        "spreadsheet.broken",
                        () -> sheet("", SHARED.replace("#", "99999999999"), 1, "")),
                new HostileFile(
                        "xlsx: relationships in a circle",
                        "0 rows",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.LINKS,
                                        XlsxMaker.links(XlsxMaker.link("r1", "worksheet", "workbook.xml")))
                                .bytes()),
                new HostileFile(
                        "xlsx: a workbook that is its own list of links",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        "_rels/.rels",
                                        XlsxMaker.links(XlsxMaker.link("r1", "officeDocument", "_rels/.rels")))
                                .bytes()),
                new HostileFile(
                        "xlsx: a sheet from elsewhere",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet(ROW)
                                .with(
                                        XlsxMaker.LINKS,
                                        XlsxMaker.links(XlsxMaker.link("r1", "worksheet", "file:///etc/passwd")
                                                .replace("/>", " TargetMode=\"External\"/>")))
                                .bytes()));
    }

    private static byte[] sheet(String before, String piece, int times, String after) {
        return XlsxMaker.sheet(repeated(SHEET_HEAD + before, piece, times, after + SHEET_TAIL))
                .bytes();
    }

    private static byte[] texts(int index, ZipMaker.Content texts) {
        return XlsxMaker.sheet(SHARED.replace("#", Integer.toString(index)))
                .with(XlsxMaker.TEXTS, texts)
                .bytes();
    }

    /** As compressible as an ordinary large workbook, so that a check of ratios lets it pass. */
    private static byte[] belowTheUsualRatio() {
        Random random = new Random(82);
        return XlsxMaker.sheet(out -> {
                    repeated(SHEET_HEAD, "", 0, "").writeTo(out);
                    for (int row = 0; row < 12_500; row++) {
                        String noise = Long.toString(random.nextLong() & Long.MAX_VALUE, 36)
                                + Long.toString(random.nextLong() & Long.MAX_VALUE, 36)
                                + Long.toString(random.nextLong() & Long.MAX_VALUE, 36)
                                        .repeat(2)
                                + Long.toString(random.nextLong() & Long.MAX_VALUE, 36)
                                + Long.toString(random.nextLong() & Long.MAX_VALUE, 36)
                                + Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
                        repeated("<row spans=\"" + noise + "\">", "<c r=\"A1\" s=\"1\"/>", 430, "</row>")
                                .writeTo(out);
                    }
                    repeated("", "", 0, SHEET_TAIL).writeTo(out);
                })
                .bytes();
    }
}
