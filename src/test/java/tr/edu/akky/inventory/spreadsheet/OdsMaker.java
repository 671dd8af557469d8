package tr.edu.akky.inventory.spreadsheet;

/** OpenDocument spreadsheets written by hand. */
final class OdsMaker {

    static final String CONTENT = "content.xml";
    static final String HEAD = XlsxMaker.XML + "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
            + "<office:automatic-styles><style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/>"
            + "</style:style><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/>"
            + "</style:style></office:automatic-styles><office:body><office:spreadsheet>";
    static final String TAIL = "</office:spreadsheet></office:body></office:document-content>";
    static final String TABLE_HEAD = HEAD + "<table:table table:name=\"Yazılımlar\" table:style-name=\"ta1\">";
    static final String TABLE_TAIL = "</table:table>" + TAIL;

    private OdsMaker() {}

    /** A spreadsheet of one table with these rows. */
    static ZipMaker table(String rows) {
        return content(ZipMaker.repeated(TABLE_HEAD, rows, 1, TABLE_TAIL));
    }

    static ZipMaker content(ZipMaker.Content content) {
        return new ZipMaker()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("META-INF/manifest.xml", "<manifest/>")
                .with(CONTENT, content);
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }
}
