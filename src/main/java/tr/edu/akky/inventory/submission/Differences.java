package tr.edu.akky.inventory.submission;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.EntryDifference.Change;
import tr.edu.akky.inventory.submission.EntryDifference.Kind;

/** Compares the rows of a submission with what they were when it was last returned. */
@Component
class Differences {

    private final EntryRepository entries;
    private final EntrySnapshotRepository snapshots;
    private final EntryTexts texts;

    Differences(EntryRepository entries, EntrySnapshotRepository snapshots, EntryTexts texts) {
        this.entries = entries;
        this.snapshots = snapshots;
        this.texts = texts;
    }

    /** Empty where the submission has never been returned. */
    List<EntryDifference> sinceReturn(Submission submission) {
        Instant returned = submission.returnedAt();
        if (returned == null) {
            return List.of();
        }
        Map<Long, EntryDetails> before = snapshots.findAsOf(submission.id(), returned).stream()
                .filter(snapshot -> !snapshot.isDeleted())
                .collect(Collectors.toMap(EntrySnapshot::entryId, EntrySnapshot::details));
        Map<Long, Entry> now =
                entries.findLive(submission.id()).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        Stream<EntryDifference> removed = before.entrySet().stream()
                .filter(old -> !now.containsKey(old.getKey()))
                .map(old -> new EntryDifference(old.getKey(), old.getValue().name(), Kind.REMOVED, List.of()));
        Stream<EntryDifference> kept = now.values().stream()
                .flatMap(entry -> difference(entry, Optional.ofNullable(before.get(entry.id()))).stream());
        return Stream.concat(kept, removed)
                .sorted(Comparator.comparingLong(EntryDifference::entryId))
                .toList();
    }

    private Optional<EntryDifference> difference(Entry entry, Optional<EntryDetails> before) {
        if (before.isEmpty()) {
            return Optional.of(new EntryDifference(entry.id(), entry.name(), Kind.NEW, List.of()));
        }
        EntryDetails after = entry.details();
        List<Change> changes = Arrays.stream(EntryField.values())
                .filter(field -> field.differs(before.get(), after))
                .map(field -> new Change(field, texts.of(before.get(), field), texts.of(after, field)))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryDifference(entry.id(), entry.name(), Kind.CHANGED, changes));
    }
}
