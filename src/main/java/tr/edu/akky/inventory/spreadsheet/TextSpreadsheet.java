package tr.edu.akky.inventory.spreadsheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose lines are rows: a CSV file, or a range pasted out of a spreadsheet. */
final class TextSpreadsheet extends Spreadsheet {

    /** By which a file tells Excel how its cells are separated. */
    private static final Pattern DECLARED = Pattern.compile("\"?sep=(.)\"?(?=\\R|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final char separator;
    private final boolean declared;
    private final SpreadsheetLimits limits;

    private TextSpreadsheet(String text, char separator, boolean declared, SpreadsheetLimits limits, Guard guard) {
        super(guard);
        this.text = text;
        this.separator = separator;
        this.declared = declared;
        this.limits = limits;
    }

    static TextSpreadsheet ofFile(String text, SpreadsheetLimits limits, Guard guard) {
        Matcher declaration = DECLARED.matcher(text);
        return declaration.lookingAt()
                ? new TextSpreadsheet(text, declaration.group(1).charAt(0), true, limits, guard)
                : new TextSpreadsheet(text, Delimiter.of(text), false, limits, guard);
    }

    /** Spreadsheets copy a range with tabs between its cells. */
    static TextSpreadsheet ofPaste(String text, SpreadsheetLimits limits, Guard guard) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : Delimiter.of(text);
        return new TextSpreadsheet(text, separator, false, limits, guard);
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    void readRows(int sheet, RowSink sink) {
        RowBuilder rows = new RowBuilder(limits, guard(), sink);
        DelimitedText lines = new DelimitedText(text, separator, limits.columns() + 1);
        boolean more = !declared || lines.next();
        while (more && lines.next()) {
            rows.next();
            List<String> fields = lines.fields();
            for (int column = 0; column < fields.size(); column++) {
                rows.put(column, fields.get(column), false);
            }
            more = rows.end();
        }
    }
}
