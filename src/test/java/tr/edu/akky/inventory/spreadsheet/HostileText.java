package tr.edu.akky.inventory.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Ten megabytes of text, the largest upload, in the least pleasant shapes. */
final class HostileText {

    private static final int TEN_MEGABYTES = 10_000_000;

    private HostileText() {}

    static List<HostileFile> all() {
        return List.of(
                text("one line", "spreadsheet.cell-at-too-long", "a"),
                text("nothing but quotation marks", "spreadsheet.cell-at-too-long", "\""),
                text("fields that never close", "spreadsheet.too-many-columns", "\"a;"),
                text("lines that never close", "spreadsheet.too-many-rows", "\"a;b\n"),
                text("pairs of quotation marks", "spreadsheet.too-many-columns", "\"\"a;"),
                text("blank lines", "spreadsheet.too-large", "\n"),
                text("separators", "spreadsheet.too-large", ";\n"),
                text("one line of separators", "1 rows", ";"),
                text("rows", "spreadsheet.too-many-rows", "a;b\n"),
                text("blanks", "1 rows", " \t;"),
                new HostileFile("text: noise", "spreadsheet.other", () -> {
                    byte[] noise = new byte[TEN_MEGABYTES];
                    new Random(1254).nextBytes(noise);
                    return noise;
                }));
    }

    private static HostileFile text(String name, String outcome, String piece) {
        return new HostileFile(
                "text: " + name,
                outcome,
                () -> (piece.repeat(TEN_MEGABYTES / piece.length()) + "\nA;B\n").getBytes(StandardCharsets.UTF_8));
    }
}
