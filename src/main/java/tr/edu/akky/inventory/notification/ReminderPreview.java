package tr.edu.akky.inventory.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom a reminder by hand would reach, before it is sent. */
record ReminderPreview(List<Duty> owed, Instant since) {

    /** One of each submission, by its unit's name. */
    public Collection<Duty> submissions() {
        Map<Long, Duty> first = new LinkedHashMap<>();
        owed.forEach(duty -> first.putIfAbsent(duty.submission(), duty));
        return first.values();
    }

    /** Units in which there is nobody to remind. */
    public List<Duty> unreachable() {
        return owed.stream().filter(duty -> duty.account() == null).toList();
    }

    /** Those to remind, with all their people. */
    public List<Duty> toRemind(boolean again) {
        return owed.stream()
                .filter(duty -> duty.account() != null && (again || !isRecent(duty)))
                .toList();
    }

    public long people(boolean again) {
        return toRemind(again).stream().map(Duty::account).distinct().count();
    }

    public long units(boolean again) {
        return toRemind(again).stream().map(Duty::submission).distinct().count();
    }

    /** How many units with somebody in them were reminded within a day. */
    public long recent() {
        return units(true) - units(false);
    }

    /** Reminded within a day, by hand or by the calendar. */
    public boolean isRecent(Duty duty) {
        return duty.remindedAt() != null && duty.remindedAt().isAfter(since);
    }

    /** When anybody was reminded last, or null. */
    public @Nullable Instant last() {
        return owed.stream()
                .map(Duty::remindedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
