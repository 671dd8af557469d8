package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The rows of a submission: added, changed and deleted by the people of its unit while it is theirs. */
@Service
@Transactional
public class Entries {

    private final SubmissionRepository submissions;
    private final EntryRepository entries;
    private final EntrySnapshotRepository snapshots;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(
            SubmissionRepository submissions,
            EntryRepository entries,
            EntrySnapshotRepository snapshots,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.snapshots = snapshots;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a row; the same form sent twice adds one. What was changed since then is another row.
     *
     * @param formToken made with the empty form
     * @return identifier of the row
     */
    public long add(CurrentUser user, long submissionId, UUID formToken, EntryDetails details) {
        Submission submission = writable(user, submissionId);
        if (submission.isNilDeclared()) {
            throw new RefusedException("entry.nil-declared");
        }
        entries.awaitForm(formToken.toString());
        Optional<Entry> sentBefore = entries.findByFormToken(formToken);
        if (sentBefore.isPresent()) {
            if (sentBefore.get().submission().id() != submissionId) {
                throw new NotFoundException();
            }
            if (sentBefore.get().details().saysSameAs(details)) {
                return sentBefore.get().id();
            }
        }
        UUID token = sentBefore.isPresent() ? UUID.randomUUID() : formToken;
        Entry entry = entries.saveAndFlush(new Entry(submission, token, details));
        remember(entry, user, "entry.added");
        return entry.id();
    }

    /**
     * Changes a row, and brings it back if it was deleted.
     *
     * @param version of the row that the person was looking at
     * @throws EntryConflictException if somebody saved the row since
     */
    void change(CurrentUser user, long submissionId, long entryId, int version, EntryDetails details) {
        Submission submission = writable(user, submissionId);
        Entry entry = entries.findForChange(submissionId, entryId).orElseThrow(NotFoundException::new);
        if (entry.version() != version) {
            throw conflict(entry, version);
        }
        if (entry.isDeleted() && submission.isNilDeclared()) {
            throw new RefusedException("entry.nil-declared");
        }
        entry.restore();
        entry.change(details);
        if (entries.saveAndFlush(entry).version() != version) {
            remember(entry, user, "entry.changed");
        }
    }

    private EntryConflictException conflict(Entry entry, int version) {
        EntryDetails original = snapshots
                .findByKey(new EntrySnapshot.Key(entry.id(), version))
                .map(EntrySnapshot::details)
                .orElseThrow(NotFoundException::new);
        return new EntryConflictException(
                entry,
                snapshots
                        .findByKey(new EntrySnapshot.Key(entry.id(), entry.version()))
                        .orElse(null),
                original);
    }

    /** @return name of the row, for the sentence that offers to undo */
    String delete(CurrentUser user, long submissionId, long entryId) {
        writable(user, submissionId);
        Entry entry = entries.findForChange(submissionId, entryId).orElseThrow(NotFoundException::new);
        if (!entry.isDeleted()) {
            entry.delete(clock.instant());
            remember(entries.saveAndFlush(entry), user, "entry.deleted");
        }
        return entry.name();
    }

    String restore(CurrentUser user, long submissionId, long entryId) {
        Submission submission = writable(user, submissionId);
        if (submission.isNilDeclared()) {
            throw new RefusedException("entry.nil-declared");
        }
        Entry entry = entries.findForChange(submissionId, entryId).orElseThrow(NotFoundException::new);
        if (entry.isDeleted()) {
            entry.restore();
            remember(entries.saveAndFlush(entry), user, "entry.restored");
        }
        return entry.name();
    }

    private Submission writable(CurrentUser user, long submissionId) {
        Submission submission = submissions
                .findForRowChange(submissionId)
                .filter(found -> user.mayWriteFor(found.unit().id()))
                .orElseThrow(NotFoundException::new);
        submission.requireWritable(LocalDate.now(clock));
        return submission;
    }

    private void remember(Entry entry, CurrentUser user, String action) {
        entityManager.persist(new EntrySnapshot(entry, entry.submission().id(), clock.instant(), user.fullName()));
        events.publishEvent(new HistoryEvent(
                action,
                "submission",
                entry.submission().id(),
                entry.submission().unit().id(),
                Map.of("name", entry.name())));
    }
}
