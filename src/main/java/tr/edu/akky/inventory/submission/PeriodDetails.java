package tr.edu.akky.inventory.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a period: its name, its days, and the letter that asked for it. */
public record PeriodDetails(
        String name,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String addressee,
        @Nullable String instructions) {

    public PeriodDetails {
        if (dueOn.isBefore(opensOn)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
