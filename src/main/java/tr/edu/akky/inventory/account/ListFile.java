package tr.edu.akky.inventory.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;

/** Reads a list of units or people from the first sheet of a spreadsheet, whose first filled row names the columns. */
@Component
class ListFile {

    private static final int MOST_ROWS = 5_000;

    /** One line of the list: its row number in the file, counted from one, and its cells by folded heading. */
    record Line(int number, Map<String, String> cells) {

        String cell(String heading) {
            return cells.getOrDefault(TurkishText.key(heading), "");
        }

        private boolean isBlank() {
            return cells.values().stream().allMatch(String::isBlank);
        }
    }

    private final Spreadsheets spreadsheets;

    ListFile(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    /** @throws RefusedException if the file cannot be read, is too long, or lacks the heading that must be there */
    List<Line> read(byte[] content, String mandatoryHeading) {
        List<SheetRow> rows = rows(content);
        if (rows.isEmpty()) {
            throw new RefusedException("lists.empty");
        }
        List<String> headings = headings(rows.get(0));
        if (!headings.contains(TurkishText.key(mandatoryHeading))) {
            throw new RefusedException("lists.heading-missing", mandatoryHeading);
        }
        return rows.subList(1, rows.size()).stream()
                .map(row -> line(row, headings))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> headings(SheetRow row) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            headings.add(TurkishText.key(row.text(column)));
        }
        return headings;
    }

    private static Line line(SheetRow row, List<String> headings) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            cells.putIfAbsent(headings.get(column), row.text(column).strip());
        }
        return new Line(row.number(), cells);
    }

    private List<SheetRow> rows(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        try (Spreadsheet spreadsheet = spreadsheets.open(content)) {
            spreadsheet.read(0, row -> {
                if (rows.size() > MOST_ROWS) {
                    throw tooLong();
                }
                return rows.add(row);
            });
        } catch (RefusedException refused) {
            throw inTermsOfLists(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Some sentences about spreadsheets advise what only helps with the rows of an inventory. */
    private static RefusedException inTermsOfLists(RefusedException refused) {
        return switch (refused.messageKey()) {
            case "spreadsheet.empty" -> new RefusedException("lists.empty");
            case "spreadsheet.too-large",
                    "spreadsheet.unpacks-too-large",
                    "spreadsheet.too-slow",
                    "spreadsheet.too-many-rows",
                    "spreadsheet.too-many-columns" -> tooLong();
            default -> refused;
        };
    }

    private static RefusedException tooLong() {
        return new RefusedException("lists.too-long", MOST_ROWS);
    }
}
