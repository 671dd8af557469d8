package tr.edu.akky.inventory.intake;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import tr.edu.akky.inventory.shared.Hash;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.submission.EntryField;

/**
 * Where a sheet keeps what: the column of each field, counted from zero, and the first row with data, counted from one.
 */
record Columns(Map<SourceField, Integer> places, int firstRow) {

    private static final int LONGEST_SIGNATURE = 1_000;

    Columns {
        places = Map.copyOf(places);
    }

    /** By names that outlive this version of the application. */
    Map<String, Integer> byCode() {
        Map<String, Integer> codes = new TreeMap<>();
        places.forEach((field, column) -> codes.put(field.code(), column));
        codes.put("firstRow", firstRow);
        return codes;
    }

    static Columns ofCodes(Map<String, Integer> codes) {
        Map<SourceField, Integer> places = new EnumMap<>(SourceField.class);
        codes.forEach((code, column) -> SourceField.ofCode(code).ifPresent(field -> places.put(field, column)));
        return new Columns(places, codes.getOrDefault("firstRow", 1));
    }

    Columns from(int row) {
        return new Columns(places, row);
    }

    Optional<SourceField> at(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Address of a field's cell as spreadsheets show it, such as {@code E14}; empty where the sheet lacks the column. */
    String address(SourceField field, int row) {
        Integer column = places.get(field);
        return column == null ? "" : CellReference.convertNumToColString(column) + row;
    }

    /** The fields of a row that the sheet has a column for, or that a person has written into by hand. */
    Set<EntryField> spokenOf(Set<SourceField> corrected) {
        return Stream.concat(places.keySet().stream(), corrected.stream())
                .filter(SourceField::isOfRow)
                .map(SourceField::entryField)
                .collect(Collectors.toSet());
    }

    /** What a layout is remembered by: its headings, their hash where they are long, or the number of its columns. */
    static String signature(List<String> headings, int width) {
        String words = String.join("|", headings.stream().map(TurkishText::key).toList());
        if (words.replace("|", "").isEmpty()) {
            return "#" + width;
        }
        return words.length() > LONGEST_SIGNATURE ? Hash.of(words.getBytes(StandardCharsets.UTF_8)) : words;
    }

    /** Headings of columns that hold none of the fields. */
    List<String> leftOut(SheetRow headings) {
        return IntStream.range(0, headings.cells().size())
                .filter(column -> at(column).isEmpty())
                .mapToObj(headings::text)
                .map(TurkishText::tidy)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
