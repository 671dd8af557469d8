package tr.edu.akky.inventory.register;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done after a check; days are days in Türkiye. */
@Embeddable
record Task(
        String what,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isOverdueOn(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
