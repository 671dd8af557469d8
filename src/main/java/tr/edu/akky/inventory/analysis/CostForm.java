package tr.edu.akky.inventory.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/**
 * A calculation as typed: every field is text, so that nothing typed is lost however wrong it is. The fields of the
 * items come as often as there are items, those of the open-source side first.
 */
record CostForm(
        String dayRate, String yearlyIncrease, String vat, String assumptions, long version, List<CostRow> rows) {

    /** More than may be saved, fewer than would be a burden to show again. */
    private static final int MOST_ROWS = 2 * Calculation.MOST_ITEMS;

    CostForm {
        rows = rows.stream().sorted(Comparator.comparing(CostRow::side)).toList();
    }

    static CostForm empty(CostDefaults defaults) {
        return of(0, new Calculation(defaults.assumptions(), List.of(), null));
    }

    static CostForm of(StoredCost cost) {
        return of(cost.version(), cost.calculation());
    }

    private static CostForm of(long version, Calculation calculation) {
        return new CostForm(
                TurkishNumbers.money(calculation.assumptions().dayRate()),
                TurkishNumbers.plain(calculation.assumptions().yearlyIncrease()),
                TurkishNumbers.plain(calculation.assumptions().vat()),
                calculation.text() == null ? "" : calculation.text(),
                version,
                calculation.items().stream().map(CostRow::of).toList());
    }

    static CostForm sent(MultiValueMap<String, String> sent) {
        int rows = Math.min(values(sent, "side").size(), MOST_ROWS);
        return new CostForm(
                value(sent, "dayRate", 0),
                value(sent, "yearlyIncrease", 0),
                value(sent, "vat", 0),
                value(sent, "assumptions", 0),
                version(value(sent, "version", 0)),
                IntStream.range(0, rows).mapToObj(row -> row(sent, row)).toList());
    }

    /** The same, to be saved instead of this version. */
    CostForm over(long stored) {
        return new CostForm(dayRate, yearlyIncrease, vat, assumptions, stored, rows);
    }

    /** With another item at the end of its side. */
    CostForm with(CostRow row) {
        return withRows(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    CostForm without(int index) {
        return withRows(IntStream.range(0, rows.size())
                .filter(each -> each != index)
                .mapToObj(rows::get)
                .toList());
    }

    public boolean has(CostSide side) {
        return rows.stream().anyMatch(row -> row.side() == side);
    }

    /** Whether nothing was chosen or typed on a side. */
    boolean isUntouched(CostSide side) {
        return rows.stream().allMatch(row -> row.side() != side || row.isUntouched());
    }

    /** The place of an item on its side, counted from 1. */
    public long number(int index) {
        CostSide side = rows.get(index).side();
        return rows.stream().limit(index + 1L).filter(row -> row.side() == side).count();
    }

    private CostForm withRows(List<CostRow> others) {
        return new CostForm(dayRate, yearlyIncrease, vat, assumptions, version, others);
    }

    private static CostRow row(MultiValueMap<String, String> sent, int row) {
        return new CostRow(
                value(sent, "side", row).equals(CostSide.OPEN_SOURCE.name())
                        ? CostSide.OPEN_SOURCE
                        : CostSide.COMMERCIAL,
                value(sent, "kind", row),
                value(sent, "label", row),
                value(sent, "price", row),
                value(sent, "quantity", row),
                value(sent, "currency", row),
                value(sent, "rate", row),
                value(sent, "itemVat", row),
                value(sent, "firstYear", row),
                value(sent, "lastYear", row));
    }

    private static List<String> values(MultiValueMap<String, String> sent, String name) {
        List<String> values = sent.get(name);
        return values == null ? List.of() : values;
    }

    private static String value(MultiValueMap<String, String> sent, String name, int row) {
        List<String> values = values(sent, name);
        return row < values.size() ? values.get(row) : "";
    }

    private static long version(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }
}
