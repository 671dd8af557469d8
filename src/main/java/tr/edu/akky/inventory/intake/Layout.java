package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.spreadsheet.SheetRow;

/**
 * How a sheet is laid out, as far as its first rows tell.
 *
 * @param sure whether it can be read without asking
 * @param leftOut headings of columns that nothing is read from
 * @param signature by which the unit's own layout is known again
 * @param likelihood how many fields were found, to tell the list from other sheets
 */
record Layout(Columns columns, boolean sure, List<String> leftOut, String signature, int likelihood) {

    private static final Set<SourceField> OF_THE_FILE =
            Set.of(SourceField.LINE_NUMBER, SourceField.KEY, SourceField.FAULTS);
    private static final int FEWEST_FIELDS = 2;

    /**
     * Finds the row of headings wherever it stands.
     *
     * @param start the first filled rows of the sheet
     * @param learnt layouts of the unit by their signatures
     */
    static Layout of(List<SheetRow> start, Map<String, Columns> learnt, ContentGuess guess) {
        if (start.isEmpty()) {
            return new Layout(new Columns(Map.of(), 1), false, List.of(), "", 0);
        }
        int width = start.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (SheetRow row : start) {
            Columns known = learnt.get(Columns.signature(texts(row), width));
            if (known != null) {
                return below(row, known, true, width);
            }
        }
        SheetRow best = start.get(0);
        for (SheetRow row : start) {
            if (found(row) > found(best)) {
                best = row;
            }
        }
        if (found(best) >= FEWEST_FIELDS || namesNothingElse(best)) {
            Columns columns = new Columns(matched(best), best.number() + 1);
            return below(best, columns, columns.places().containsKey(SourceField.NAME), width);
        }
        String signature = "#" + width;
        int first = start.get(0).number();
        Columns known = learnt.get(signature);
        return known != null
                ? new Layout(
                        known.from(first),
                        true,
                        List.of(),
                        signature,
                        known.places().size())
                : new Layout(guess.columns(start, width).from(first), false, List.of(), signature, 1);
    }

    /** The layout that a person has described. */
    static Layout byHand(List<SheetRow> start, Columns columns) {
        int width = start.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return start.stream()
                .filter(row -> row.number() == columns.firstRow() - 1)
                .findFirst()
                .map(headings -> below(headings, columns, true, width))
                .orElseGet(() -> new Layout(columns, true, List.of(), "#" + width, 1));
    }

    private static Layout below(SheetRow headings, Columns columns, boolean sure, int width) {
        return new Layout(
                columns.from(headings.number() + 1),
                sure,
                columns.leftOut(headings),
                Columns.signature(texts(headings), width),
                1 + columns.places().size());
    }

    /** A list of mere names has one heading. */
    private static boolean namesNothingElse(SheetRow row) {
        return matched(row).containsKey(SourceField.NAME)
                && texts(row).stream().filter(text -> !text.isEmpty()).count() == 1;
    }

    private static List<String> texts(SheetRow row) {
        return IntStream.range(0, row.cells().size()).mapToObj(row::text).toList();
    }

    private static long found(SheetRow row) {
        return matched(row).keySet().stream()
                .filter(field -> !OF_THE_FILE.contains(field))
                .count();
    }

    /**
     * Where two headings mean the same, the one that says so in full counts, else the first one. “Kategori” beside an “Alt
     * Kategori” is the upper one.
     */
    private static Map<SourceField, Integer> matched(SheetRow row) {
        Map<SourceField, Integer> places = new EnumMap<>(SourceField.class);
        Map<SourceField, Integer> bare = new EnumMap<>(SourceField.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column;
            String heading = row.text(column);
            SourceField.ofHeading(heading)
                    .ifPresent(field -> (SourceField.isBare(heading) ? bare : places).putIfAbsent(field, place));
        }
        Integer category = bare.get(SourceField.SUB_CATEGORY);
        if (category != null && places.containsKey(SourceField.SUB_CATEGORY)) {
            bare.put(SourceField.TOP_CATEGORY, category);
        }
        bare.forEach(places::putIfAbsent);
        return places;
    }
}
