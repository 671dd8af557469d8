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

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<RowFilter> all() {
        return List.of(values());
    }

    /** What was asked for; without a wish, what needs work if there is any. */
    static RowFilter of(@Nullable String code, Tally tally) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(tally.attention() > 0 ? ATTENTION : READY);
    }
}
