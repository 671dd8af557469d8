package tr.edu.akky.inventory.spreadsheet;

import java.util.List;

/** A text whose lines are rows: a CSV file, or a range pasted out of a spreadsheet. */
final class TextSpreadsheet extends Spreadsheet {

    private final String text;
    private final SpreadsheetLimits limits;
    private final Guard guard;

    TextSpreadsheet(String text, SpreadsheetLimits limits, Guard guard) {
        this.text = text;
        this.limits = limits;
        this.guard = guard;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    void readRows(int sheet, RowSink sink) {
        RowBuilder rows = new RowBuilder(limits, guard, sink);
        DelimitedText lines = new DelimitedText(text, Delimiter.of(text), limits.cell());
        while (lines.next()) {
            rows.next();
            List<String> fields = lines.fields();
            for (int column = 0; column < fields.size(); column++) {
                rows.put(column, fields.get(column), false);
            }
            if (!rows.end()) {
                return;
            }
        }
    }
}
