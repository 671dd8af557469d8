package tr.edu.akky.inventory.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows by when their licence ends; texts are the messages {@code rows.ends.<key>}. */
public enum ExpiryState {
    EXPIRED("e.expiry.date < :today"),
    SOON("e.expiry.date between :today and :soon"),
    PERPETUAL("e.expiry.perpetual = true"),
    UNKNOWN("e.expiry.date is null and e.expiry.perpetual = false");

    /** How many days before its end a licence is said to end soon. */
    static final int SOON_DAYS = 90;

    private final String condition;

    ExpiryState(String condition) {
        this.condition = condition;
    }

    /** As the address names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ExpiryState> read(@Nullable String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** JPQL over a row {@code e}. */
    String condition() {
        return condition;
    }
}
