package tr.edu.akky.inventory.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out what separates the cells of a text: the separator that cuts most lines into equally many cells. A
 * comma in one name of a list of names is none.
 */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');
    private static final int LINES = 50;
    private static final int MOST_FIELDS = 1_000;

    private Delimiter() {}

    static char of(String text) {
        char best = CANDIDATES.get(0);
        long most = 0;
        for (char candidate : CANDIDATES) {
            long cells = evenCells(text, candidate);
            if (cells > most) {
                most = cells;
                best = candidate;
            }
        }
        return best;
    }

    private static long evenCells(String text, char separator) {
        DelimitedText lines = new DelimitedText(text, separator, MOST_FIELDS);
        int[] widths = new int[LINES];
        int count = 0;
        int blank = 0;
        while (count < LINES && lines.next()) {
            widths[count++] = lines.fields().size();
            blank += lines.fields().stream().allMatch(String::isBlank) ? 1 : 0;
        }
        int filled = count - blank;
        Map<Integer, Long> linesOfWidth = Arrays.stream(widths, 0, count)
                .filter(width -> width > 1)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return linesOfWidth.entrySet().stream()
                .filter(width -> width.getValue() * 2 >= filled)
                .mapToLong(width -> width.getKey() * width.getValue())
                .max()
                .orElse(0);
    }
}
