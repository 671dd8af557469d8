package tr.edu.akky.inventory.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Which of the submissions that are still with their units are meant.
 *
 * @param period only those of this period, or null
 * @param submissions only these, or all if empty
 */
record ReminderScope(@Nullable Long period, State state, List<Long> submissions) {

    private static final int MOST = 1000;

    static final ReminderScope ALL = new ReminderScope(null, State.NOT_SUBMITTED, List.of());

    /** How far they have come. */
    enum State {
        NOT_SUBMITTED,
        NOT_BEGUN,
        LATE;

        /** As addresses write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static State of(String word) {
            return Stream.of(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    /**
     * As a page asks for it: single submissions, or those of a period in a state.
     *
     * @throws RefusedException if nothing is chosen
     */
    static ReminderScope of(@Nullable Long period, String state, @Nullable List<Long> submissions) {
        List<Long> chosen = submissions == null ? List.of() : submissions;
        if (period == null && chosen.isEmpty()) {
            throw new RefusedException("reminder.nothing-chosen");
        }
        if (chosen.size() > MOST) {
            throw new RefusedException("reminder.too-many", MOST);
        }
        return new ReminderScope(period, state.isEmpty() ? State.NOT_SUBMITTED : State.of(state), chosen);
    }
}
