package tr.edu.akky.inventory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which rows of a batch to show; in addresses by the name in small letters. */
enum RowFilter {
    ATTENTION("state = 'ATTENTION'"),
    READY("state in ('READY', 'STORED')"),
    ADJUSTED("adjusted and state in ('READY', 'STORED')"),
    REPEATED("relation <> 'NEW' and state in ('READY', 'STORED')"),
    GONE("state = 'GONE'");

    private final String condition;

    RowFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<RowFilter> all() {
        return List.of(values());
    }

    /**
     * What was asked for, as long as there are such rows; else what needs work, if anything does; else what a workbook
     * that has come back changes.
     */
    static RowFilter of(@Nullable String code, Tally tally, boolean returned) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code) && tally.of(filter) > 0)
                .findFirst()
                .orElseGet(
                        () -> tally.attention() > 0 ? ATTENTION : returned && tally.repeated() > 0 ? REPEATED : READY);
    }
}
