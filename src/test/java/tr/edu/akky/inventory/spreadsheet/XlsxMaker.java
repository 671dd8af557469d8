package tr.edu.akky.inventory.spreadsheet;

/** Workbooks written by hand, for what no program would write. */
final class XlsxMaker {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String SHEET_HEAD =
            XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    static final String SHEET_TAIL = "</sheetData></worksheet>";
    static final String TEXTS_HEAD = XML + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private XlsxMaker() {}

    /** A workbook of one sheet with these rows. */
    static ZipMaker sheet(String rows) {
        return sheet(ZipMaker.repeated(SHEET_HEAD, rows, 1, SHEET_TAIL));
    }

    static ZipMaker sheet(ZipMaker.Content sheet) {
        return new ZipMaker()
                .with(
                        "[Content_Types].xml",
                        XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .with("_rels/.rels", links(link("r1", "officeDocument", WORKBOOK)))
                .with(WORKBOOK, workbook("", "<sheet name=\"Yazılımlar\" sheetId=\"1\" r:id=\"r1\"/>"))
                .with(
                        LINKS,
                        links(link("r1", "worksheet", "worksheets/sheet1.xml")
                                + link("r2", "sharedStrings", "sharedStrings.xml")
                                + link("r3", "styles", "styles.xml")))
                .with(SHEET, sheet)
                .with(TEXTS, TEXTS_HEAD + "<si><t>Ad</t></si><si><t>MATLAB</t></si></sst>")
                .with(STYLES, styles("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"));
    }

    static String workbook(String properties, String sheets) {
        return XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + TYPES.substring(0, TYPES.length() - 1) + "\">" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String links(String links) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }

    static String styles(String formats) {
        return XML
                + "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"d\\ mmmm\\ yyyy;@\"/></numFmts><cellStyleXfs>"
                + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + formats + "</cellXfs></styleSheet>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
