package tr.edu.akky.inventory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;

/** The first filled rows of a sheet, in which headings are looked for; of a long text its beginning. */
final class SheetStart {

    static final int ROWS = 100;
    private static final int MOST_SHEETS = 30;
    private static final int LONGEST_TEXT = 300;

    private SheetStart() {}

    static List<SheetRow> of(Spreadsheet spreadsheet, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        spreadsheet.read(sheet, row -> {
            rows.add(new SheetRow(
                    row.number(),
                    row.cells().stream().map(SheetStart::beginning).toList()));
            return rows.size() < ROWS;
        });
        return rows;
    }

    private static @Nullable SheetCell beginning(@Nullable SheetCell cell) {
        return cell == null || cell.text().length() <= LONGEST_TEXT
                ? cell
                : new SheetCell(cell.text().substring(0, LONGEST_TEXT), cell.number());
    }

    /** The sheet that looks most like a list of software; the first one where none does. One that cannot be read does not. */
    static int likeliest(Spreadsheet spreadsheet, Map<String, Columns> learnt, ContentGuess guess) {
        int best = 0;
        int likelihood = -1;
        for (int sheet = 0; sheet < Math.min(spreadsheet.sheets().size(), MOST_SHEETS); sheet++) {
            int found = likelihood(spreadsheet, sheet, learnt, guess);
            if (found > likelihood) {
                best = sheet;
                likelihood = found;
            }
        }
        return best;
    }

    private static int likelihood(Spreadsheet spreadsheet, int sheet, Map<String, Columns> learnt, ContentGuess guess) {
        try {
            return Layout.of(of(spreadsheet, sheet), learnt, guess).likelihood();
        } catch (RefusedException tooWide) {
            return -1;
        }
    }
}
