package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * One act of a person on many rows of a submission: each leaves its snapshot, the history holds the act once, and the
 * moment of the act is the name by which it is taken back.
 */
@Service
@Transactional
class BulkChanges {

    private static final int CHUNK = 500;

    /** The end of the year 9999; the database knows no moment of much later. */
    private static final long LATEST = 253_402_300_799_000_000L;

    private final BulkEntries bulk;
    private final EntryRepository entries;
    private final EntrySnapshotRepository snapshots;
    private final EntryTexts texts;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkChanges(
            BulkEntries bulk,
            EntryRepository entries,
            EntrySnapshotRepository snapshots,
            EntryTexts texts,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bulk = bulk;
        this.entries = entries;
        this.snapshots = snapshots;
        this.texts = texts;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param changed how many rows say something else now
     * @param skipped names of those that somebody else changed since they were chosen, and that were left alone
     * @param at when, to the microsecond
     */
    record Outcome(int changed, List<String> skipped, Instant at) {

        /** The name of the act in addresses: microseconds since 1970. */
        long moment() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at);
        }
    }

    /** Sets one column of each row to what was typed. */
    Outcome set(CurrentUser user, long submissionId, List<RowVersion> rows, EntryField column, EntryDetails typed) {
        Submission submission = bulk.hold(user, submissionId);
        Outcome outcome = act(user, submission, rows, entry -> {
            if (!entry.isDeleted()) {
                entry.change(entry.details().with(column, typed));
            }
        });
        record(
                "entry.bulk-changed",
                submission,
                outcome,
                Map.of("field", texts.heading(column), "value", texts.of(typed, column)));
        return outcome;
    }

    Outcome delete(CurrentUser user, long submissionId, List<RowVersion> rows) {
        Submission submission = bulk.hold(user, submissionId);
        Outcome outcome = act(user, submission, rows, entry -> entry.delete(clock.instant()));
        record("entry.bulk-deleted", submission, outcome, Map.of());
        return outcome;
    }

    /** Takes the act of a moment back, but for rows that somebody has changed since. */
    Outcome undo(CurrentUser user, long submissionId, long moment) {
        Submission submission = bulk.hold(user, submissionId);
        Instant at = Instant.EPOCH.plus(Math.min(Math.max(moment, 0), LATEST), ChronoUnit.MICROS);
        Map<Long, EntrySnapshot> before = snapshots.findBefore(submissionId, at).stream()
                .collect(Collectors.toMap(EntrySnapshot::entryId, Function.identity()));
        List<RowVersion> made = snapshots.findBySubmissionIdAndTakenAt(submissionId, at).stream()
                .map(EntrySnapshot::rowVersion)
                .filter(row -> before.containsKey(row.entryId()))
                .toList();
        Outcome outcome =
                act(user, submission, made, entry -> entry.takeBack(Objects.requireNonNull(before.get(entry.id()))));
        record("entry.bulk-undone", submission, outcome, Map.of());
        return outcome;
    }

    private Outcome act(CurrentUser user, Submission submission, List<RowVersion> rows, Consumer<Entry> act) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> skipped = new ArrayList<>();
        int changed = 0;
        for (int from = 0; from < rows.size(); from += CHUNK) {
            Map<Long, Integer> seen = rows.subList(from, Math.min(from + CHUNK, rows.size())).stream()
                    .collect(Collectors.toMap(RowVersion::entryId, RowVersion::version, (one, other) -> one));
            List<Entry> asSeen = new ArrayList<>();
            for (Entry entry : entries.findForChange(submission.id(), seen.keySet())) {
                if (isAsSeen(entry, seen)) {
                    asSeen.add(entry);
                } else {
                    skipped.add(entry.name());
                }
            }
            asSeen.forEach(act);
            entityManager.flush();
            List<Entry> touched =
                    asSeen.stream().filter(entry -> !isAsSeen(entry, seen)).toList();
            touched.forEach(
                    entry -> entityManager.persist(new EntrySnapshot(entry, submission.id(), now, user.fullName())));
            changed += touched.size();
            entityManager.flush();
            entityManager.clear();
        }
        return new Outcome(changed, skipped, now);
    }

    private static boolean isAsSeen(Entry entry, Map<Long, Integer> seen) {
        return Integer.valueOf(entry.version()).equals(seen.get(entry.id()));
    }

    private void record(String action, Submission submission, Outcome outcome, Map<String, String> more) {
        if (outcome.changed() == 0) {
            return;
        }
        Map<String, String> details = new HashMap<>(more);
        details.values().removeIf(String::isEmpty);
        details.put("rows", String.valueOf(outcome.changed()));
        events.publishEvent(new HistoryEvent(
                action, "submission", submission.id(), submission.unit().id(), details));
    }
}
