package tr.edu.akky.inventory.notification;

import java.util.List;
import java.util.stream.Stream;

/** What a notification is about; its words are the messages {@code notification.<what>.<name>}. */
enum NotificationKind {
    RETURNED(true, true),
    REOPENED(true, true),
    APPROVED(true, true),
    REQUESTED(true, true),
    EXTENDED(true, true),
    OPENED(true, true),
    REMINDER(true, true),
    /** Sixty units submit within days: reviewers see it in the application, and by mail only if they want to. */
    SUBMITTED(false, false);

    private final boolean toUnits;
    private final boolean mailed;

    NotificationKind(boolean toUnits, boolean mailed) {
        this.toUnits = toUnits;
        this.mailed = mailed;
    }

    boolean isMailedByDefault() {
        return mailed;
    }

    /** Those that a person can get, being of a unit, a reviewer or both. */
    static List<NotificationKind> of(boolean unitStaff, boolean reviewer) {
        return Stream.of(values())
                .filter(kind -> kind.toUnits ? unitStaff : reviewer)
                .toList();
    }
}
