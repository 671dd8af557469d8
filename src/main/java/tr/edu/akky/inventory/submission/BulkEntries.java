package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Many rows of one submission at once, inside the transaction of the caller, who enters the whole act in the history.
 * Each row leaves its snapshot as if it had been typed. Every change empties the persistence context, so that a hundred
 * thousand rows need no more memory than a few.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BulkEntries {

    private final SubmissionRepository submissions;
    private final EntryRepository entries;
    private final EntrySnapshotRepository snapshots;
    private final EntityManager entityManager;
    private final Clock clock;

    BulkEntries(
            SubmissionRepository submissions,
            EntryRepository entries,
            EntrySnapshotRepository snapshots,
            EntityManager entityManager,
            Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.snapshots = snapshots;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Keeps the submission with its unit until the transaction ends.
     *
     * @throws RefusedException if its rows cannot be changed now
     */
    public Submission hold(CurrentUser user, long submissionId) {
        Submission submission = submissions
                .findForRowChange(submissionId)
                .filter(found -> user.mayWriteFor(found.unit().id()))
                .orElseThrow(NotFoundException::new);
        submission.requireWritable(LocalDate.now(clock));
        if (submission.isNilDeclared()) {
            throw new RefusedException("entry.nil-declared");
        }
        return submission;
    }

    /** Every row that is not deleted. */
    @Transactional(readOnly = true)
    public List<ExistingRow> existing(long submissionId) {
        return entries.findExisting(submissionId);
    }

    /** These rows, by their identifiers, as far as they are there and not deleted. */
    @Transactional(readOnly = true)
    public Map<Long, ExistingRow> existing(long submissionId, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.findExisting(submissionId, ids).stream()
                        .collect(Collectors.toMap(ExistingRow::id, Function.identity()));
    }

    /** As {@link #existing(long)}, but only rows that were there at a moment already. */
    @Transactional(readOnly = true)
    public List<ExistingRow> existingSince(long submissionId, Instant moment) {
        return entries.findExistingSince(submissionId, moment);
    }

    /** What a row said at an earlier version; empty if it never had one in this submission. */
    @Transactional(readOnly = true)
    public Optional<EntryDetails> at(long submissionId, RowVersion row) {
        return snapshots
                .findByKey(new EntrySnapshot.Key(row.entryId(), row.version()))
                .filter(snapshot -> snapshot.submissionId() == submissionId)
                .map(EntrySnapshot::details);
    }

    /** As {@link #at(long, RowVersion)} for many; what is not known is absent. */
    @Transactional(readOnly = true)
    public Map<RowVersion, EntryDetails> at(long submissionId, Collection<RowVersion> rows) {
        return rows.isEmpty()
                ? Map.of()
                : snapshots
                        .findBySubmissionIdAndKeyIn(
                                submissionId,
                                rows.stream()
                                        .map(row -> new EntrySnapshot.Key(row.entryId(), row.version()))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(EntrySnapshot::rowVersion, EntrySnapshot::details));
    }

    /** Adds rows in this order to a submission that is held. */
    public List<RowVersion> add(CurrentUser user, long submissionId, List<EntryDetails> rows) {
        Submission submission = entityManager.getReference(Submission.class, submissionId);
        List<Entry> added = rows.stream()
                .map(details -> new Entry(submission, UUID.randomUUID(), details))
                .toList();
        added.forEach(entityManager::persist);
        entityManager.flush();
        added.forEach(entry -> remember(entry, submissionId, user));
        entityManager.flush();
        List<RowVersion> versions = added.stream().map(BulkEntries::versionOf).toList();
        entityManager.clear();
        return versions;
    }

    /** Changes a row of a submission that is held; empty if the row is at another version by now, or deleted. */
    public Optional<RowVersion> replace(CurrentUser user, long submissionId, RowVersion row, EntryDetails details) {
        return untouched(submissionId, row).map(entry -> {
            entry.change(details);
            return save(entry, submissionId, user);
        });
    }

    /**
     * Takes a stored row back: to what it said before, or out of the inventory where it is new.
     *
     * @return the version it has now; empty if somebody has changed the row since, which is then left as it is
     */
    public Optional<RowVersion> takeBack(
            CurrentUser user, long submissionId, RowVersion stored, @Nullable RowVersion before) {
        return untouched(submissionId, stored).map(entry -> {
            if (before == null) {
                entry.delete(clock.instant());
            } else {
                entry.change(at(submissionId, before).orElseThrow(NotFoundException::new));
            }
            return save(entry, submissionId, user);
        });
    }

    /** Deletes a row of a submission that is held; empty if it is at another version by now. */
    public Optional<RowVersion> delete(CurrentUser user, long submissionId, RowVersion row) {
        return untouched(submissionId, row).map(entry -> {
            entry.delete(clock.instant());
            return save(entry, submissionId, user);
        });
    }

    /** Undoes a deletion, unless somebody has done something else with the row since. */
    public void bringBack(CurrentUser user, long submissionId, RowVersion deleted) {
        entries.findForChange(submissionId, deleted.entryId())
                .filter(entry -> entry.isDeleted() && entry.version() == deleted.version())
                .ifPresent(entry -> {
                    entry.restore();
                    save(entry, submissionId, user);
                });
    }

    private Optional<Entry> untouched(long submissionId, RowVersion row) {
        return entries.findForChange(submissionId, row.entryId())
                .filter(entry -> !entry.isDeleted() && entry.version() == row.version());
    }

    private RowVersion save(Entry entry, long submissionId, CurrentUser user) {
        int before = entry.version();
        entityManager.flush();
        if (entry.version() != before) {
            remember(entry, submissionId, user);
            entityManager.flush();
        }
        RowVersion version = versionOf(entry);
        entityManager.clear();
        return version;
    }

    private void remember(Entry entry, long submissionId, CurrentUser user) {
        entityManager.persist(new EntrySnapshot(entry, submissionId, clock.instant(), user.fullName()));
    }

    private static RowVersion versionOf(Entry entry) {
        return new RowVersion(entry.id(), entry.version());
    }
}
