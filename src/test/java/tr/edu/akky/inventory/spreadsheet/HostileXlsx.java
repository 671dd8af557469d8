package tr.edu.akky.inventory.spreadsheet;

import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_HEAD;
import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_TAIL;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.numbered;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.repeated;

import java.util.List;
import java.util.Random;

/** Workbooks that unpack to far more than they are. */
final class HostileXlsx {

    private static final String THOUSAND = "yazılım ".repeat(125);
    private static final int HUNDRED_MEGABYTES = 100_000;
    static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    static final String SHARED = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>#</v></c></row>";

    private HostileXlsx() {}

    static List<HostileFile> all() {
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

    static byte[] sheet(String before, String piece, int times, String after) {
        return XlsxMaker.sheet(repeated(SHEET_HEAD + before, piece, times, after + SHEET_TAIL))
                .bytes();
    }

    static byte[] texts(int index, ZipMaker.Content texts) {
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
