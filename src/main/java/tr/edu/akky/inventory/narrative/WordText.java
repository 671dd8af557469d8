package tr.edu.akky.inventory.narrative;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Text on its way into a Word paragraph. */
final class WordText {

    private WordText() {}

    static void into(XWPFParagraph paragraph, String text) {
        run(paragraph.createRun(), text);
    }

    /** Line breaks of the text become line breaks of the run. */
    static void run(XWPFRun run, String text) {
        String[] lines = clean(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
    }

    /** Without the characters that XML cannot carry. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point >= ' ' && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * A field such as the page number.
     *
     * @param runs makes the next run at the place of the field
     * @param shown what stands there until the field is computed
     */
    static void field(Supplier<XWPFRun> runs, String instruction, String shown) {
        runs.get().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        runs.get().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        runs.get().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        runs.get().setText(shown);
        runs.get().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
