package tr.edu.akky.inventory.spreadsheet;

import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_HEAD;
import static tr.edu.akky.inventory.spreadsheet.XlsxMaker.SHEET_TAIL;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.numbered;
import static tr.edu.akky.inventory.spreadsheet.ZipMaker.repeated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Workbooks whose XML asks the parser for memory, or for files and addresses that are none of its business. */
final class HostileXml {

    private static final int MILLION = 1_000_000;
    private static final int MILLIONS = 20_000_000;
    private static final String LAUGHS = "<!ENTITY a0 \"ha\">"
            + "<!ENTITY a1 \"&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;\"><!ENTITY a2 \"&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;\">"
            + "<!ENTITY a3 \"&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;\"><!ENTITY a4 \"&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;\">";

    private HostileXml() {}

    static List<HostileFile> all() {
        return List.of(
                tooLong("a comment of 100 MB", "<!--", "- ", "-->"),
                tooLong("a comment full of tags", "<!-->", "<row>", "-->"),
                tooLong("a CDATA section of 100 MB", "<row><c t=\"str\"><v><![CDATA[", "<v>]]", "]]></v></c></row>"),
                tooLong("an instruction of 100 MB", "<?a ", "<b>", "?>"),
                tooLong("an attribute of 100 MB", "<row r=\"", "12345", "\"/>"),
                tooLong("a name of 100 MB", "<", "abcde", "/>"),
                tooLong("a text of 100 MB between rows", "", "     ", ""),
                broken("20 million elements in each other", repeated("<a>", "<a>", MILLIONS, "")),
                broken("a million names", numbered(SHEET_HEAD, "<a#/>", MILLION, SHEET_TAIL)),
                broken("a million names of attributes", numbered(SHEET_HEAD, "<a b#=\"\"/>", MILLION, SHEET_TAIL)),
                broken("a million prefixes", numbered(SHEET_HEAD, "<a xmlns:b#=\"u\"/>", MILLION, SHEET_TAIL)),
                broken("a million namespaces", numbered(SHEET_HEAD, "<a xmlns=\"u#\"/>", MILLION, SHEET_TAIL)),
                broken("a million instructions", numbered(SHEET_HEAD, "<?a# ?>", MILLION, SHEET_TAIL)),
                broken(
                        "an element of 100 000 attributes",
                        numbered(SHEET_HEAD + "<row ", "a#=\"\" ", 100_000, "/>" + SHEET_TAIL)),
                broken(
                        "texts of undefined entities",
                        numbered(SHEET_HEAD + "<row><c><v>", "&a#;", MILLIONS, SHEET_TAIL)),
                broken(
                        "an external entity",
                        repeated(
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + "<worksheet><sheetData>",
                                "<row><c t=\"str\"><v>&x;</v></c></row>",
                                1,
                                SHEET_TAIL)),
                broken(
                        "an external parameter entity",
                        repeated(
                                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>"
                                        + "<worksheet><sheetData>",
                                "", 1, SHEET_TAIL)),
                broken(
                        "an external definition",
                        repeated(
                                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x\"><worksheet><sheetData>",
                                "",
                                1,
                                SHEET_TAIL)),
                broken(
                        "a billion laughs",
                        repeated(
                                "<!DOCTYPE a [" + LAUGHS + "]><worksheet><sheetData>",
                                "<row><c t=\"str\"><v>&a4;</v></c></row>",
                                1,
                                SHEET_TAIL)),
                broken("a million definitions", numbered("<!DOCTYPE a [", "<!ENTITY a# \"b\">", 1_000_000, "]><a/>")),
                broken("a billion laughs in UTF-16", encoded(StandardCharsets.UTF_16)),
                broken("a billion laughs in EBCDIC", encoded(Charset.forName("IBM037"))),
                broken(
                        "an encoding that is not there",
                        repeated("<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet>", "", 1, "</worksheet>")),
                broken("a sheet that does not end", repeated(SHEET_HEAD, "<row><c><v>1</v></c></row>", 5, "")),
                new HostileFile(
                        "xml: shared texts with a DOCTYPE",
                        "spreadsheet.broken",
                        () -> XlsxMaker.sheet("<row><c t=\"s\"><v>0</v></c></row>")
                                .with(XlsxMaker.TEXTS, "<!DOCTYPE sst [" + LAUGHS + "]><sst><si><t>&a4;</t></si></sst>")
                                .bytes()));
    }

    private static ZipMaker.Content encoded(Charset charset) {
        return out -> out.write(("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?><!DOCTYPE a [" + LAUGHS
                        + "]><worksheet><sheetData><row><c t=\"str\"><v>&a4;</v></c></row></sheetData></worksheet>")
                .getBytes(charset));
    }

    private static HostileFile tooLong(String name, String start, String piece, String end) {
        return new HostileFile(
                "xml: " + name,
                "spreadsheet.cell-too-long",
                () -> XlsxMaker.sheet(repeated(SHEET_HEAD + start, piece, MILLIONS, end + SHEET_TAIL))
                        .bytes());
    }

    private static HostileFile broken(String name, ZipMaker.Content sheet) {
        return new HostileFile(
                "xml: " + name,
                "spreadsheet.broken",
                () -> XlsxMaker.sheet(sheet).bytes());
    }
}
