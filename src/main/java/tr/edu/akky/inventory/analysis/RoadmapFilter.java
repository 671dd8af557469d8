package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a roadmap are shown; bound from the address.
 *
 * @param decision a value of the list as it prints, {@code -} for lines that are not decided, or empty for all
 * @param top code of an upper category
 * @param responsible name of the responsible unit
 * @param year in which the migration goes on
 * @param show {@code conflicts} for lines with a conflict, {@code missing} for incomplete decisions, or empty for all
 */
record RoadmapFilter(
        @Nullable String decision,
        @Nullable String top,
        @Nullable String responsible,
        @Nullable String year,
        @Nullable String show) {

    static final String UNDECIDED = "-";

    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** As the parameters of an address. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put("decision", decision, parameters);
        put("top", top, parameters);
        put("responsible", responsible, parameters);
        put("year", year, parameters);
        put("show", show, parameters);
        return parameters;
    }

    private static void put(String name, @Nullable String value, Map<String, String> parameters) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }

    /** @param tops upper category of each pair, by their codes */
    List<RoadmapLine> of(List<RoadmapLine> lines, UnaryOperator<String> tops) {
        return lines.stream()
                .filter(line -> isAny(top, tops.apply(line.category())))
                .filter(line -> matches(line.decision()))
                .filter(line -> !"conflicts".equals(show) || !line.conflicts().isEmpty())
                .filter(line -> !"missing".equals(show) || !line.missing().isEmpty())
                .toList();
    }

    private boolean matches(Decision of) {
        String decided = of.feasibility();
        return isAny(decision, decided == null ? UNDECIDED : decided)
                && isAny(responsible, of.unit())
                && (year == null || year.isBlank() || goesOn(of));
    }

    private static boolean isAny(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.isBlank() || wanted.equals(value);
    }

    private boolean goesOn(Decision of) {
        LocalDate start = of.startsOn() == null ? of.endsOn() : of.startsOn();
        LocalDate end = of.endsOn() == null ? of.startsOn() : of.endsOn();
        return start != null
                && end != null
                && String.valueOf(start.getYear()).compareTo(String.valueOf(year)) <= 0
                && String.valueOf(end.getYear()).compareTo(String.valueOf(year)) >= 0;
    }
}
