package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Taxonomy;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetRow;

/** Guesses from what stands in them what columns without headings hold; a person always confirms it. */
@Component
class ContentGuess {

    private static final int ROWS = 30;
    private static final int SHORT = 150;

    private final Categories categories;

    ContentGuess(Categories categories) {
        this.categories = categories;
    }

    Columns columns(List<SheetRow> start, int width) {
        List<SheetRow> rows = start.subList(0, Math.min(start.size(), ROWS));
        Taxonomy taxonomy = categories.taxonomy();
        Map<SourceField, Integer> places = new EnumMap<>(SourceField.class);
        place(
                places,
                rows,
                width,
                SourceField.TOP_CATEGORY,
                cell -> taxonomy.tops().stream().anyMatch(top -> same(top.name(), cell)));
        place(
                places,
                rows,
                width,
                SourceField.SUB_CATEGORY,
                cell -> taxonomy.categories().stream().anyMatch(category -> same(category.name(), cell)));
        place(places, rows, width, SourceField.EXPIRY, cell -> Expiry.read(cell) instanceof Reading.Understood);
        place(places, rows, width, SourceField.NAME, ContentGuess::isShortText);
        int name = places.getOrDefault(SourceField.NAME, -1);
        Predicate<String> count = cell -> Quantity.read(cell) instanceof Reading.Understood;
        IntStream.range(name + 1, width)
                .filter(column -> !places.containsValue(column) && mostly(rows, column, count))
                .boxed()
                .limit(2)
                .forEach(column -> places.put(
                        places.containsKey(SourceField.LICENCES) ? SourceField.USERS : SourceField.LICENCES, column));
        place(places, rows, width, SourceField.LICENCE_NAME, ContentGuess::isShortText);
        return new Columns(places, 1);
    }

    private static void place(
            Map<SourceField, Integer> places,
            List<SheetRow> rows,
            int width,
            SourceField field,
            Predicate<String> likeIt) {
        Optional<Integer> found = IntStream.range(0, width)
                .filter(column -> !places.containsValue(column) && mostly(rows, column, likeIt))
                .boxed()
                .findFirst();
        found.ifPresent(column -> places.put(field, column));
    }

    private static boolean mostly(List<SheetRow> rows, int column, Predicate<String> likeIt) {
        List<String> filled = rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty() && !same(SourceRows.UNTOUCHED, text))
                .toList();
        return !filled.isEmpty() && filled.stream().filter(likeIt).count() * 2 > filled.size();
    }

    private static boolean isShortText(String cell) {
        return cell.length() < SHORT && cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean same(String name, String cell) {
        return cell.length() < SHORT && TurkishText.key(name).equals(TurkishText.key(cell));
    }
}
