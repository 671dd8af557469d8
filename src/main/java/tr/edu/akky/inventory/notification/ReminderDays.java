package tr.edu.akky.inventory.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of the calendar on which units are reminded, counted from a submission's own last day. */
enum ReminderDays {
    FOURTEEN_BEFORE(-14),
    SEVEN_BEFORE(-7),
    THREE_BEFORE(-3),
    ONE_BEFORE(-1),
    ONE_AFTER(1);

    private final int offset;

    ReminderDays(int offset) {
        this.offset = offset;
    }

    private LocalDate day(LocalDate dueOn) {
        return dueOn.plusDays(offset);
    }

    /**
     * The reminder to send today. One that was missed since the last run is made up for, since it says how many days
     * are left today; of several, only the latest makes sense.
     *
     * @param lastRun the last day whose reminders were sent
     */
    static Optional<ReminderDays> due(LocalDate dueOn, LocalDate lastRun, LocalDate today) {
        return Stream.of(values())
                .filter(each ->
                        each.day(dueOn).isAfter(lastRun) && !each.day(dueOn).isAfter(today))
                .max(Comparator.comparing(each -> each.day(dueOn)));
    }
}
