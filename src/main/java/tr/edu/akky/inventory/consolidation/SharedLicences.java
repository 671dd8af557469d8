package tr.edu.akky.inventory.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;

/** Agreements for the whole institution: BİDB declares each once, units declare that they use it. */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class SharedLicences {

    private final SharedLicenceRepository licences;
    private final SharedUseRepository uses;
    private final ReportLineRepository lines;
    private final Contributions contributions;
    private final LineEntries entries;
    private final Submissions submissions;
    private final Periods periods;
    private final Consolidation consolidation;
    private final ConsolidationLock turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedLicences(
            SharedLicenceRepository licences,
            SharedUseRepository uses,
            ReportLineRepository lines,
            Contributions contributions,
            LineEntries entries,
            Submissions submissions,
            Periods periods,
            Consolidation consolidation,
            ConsolidationLock turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.licences = licences;
        this.uses = uses;
        this.lines = lines;
        this.contributions = contributions;
        this.entries = entries;
        this.submissions = submissions;
        this.periods = periods;
        this.consolidation = consolidation;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    long declare(CurrentUser user, SharedLicenceDetails details) {
        requireReviewer(user);
        turn.take();
        SharedLicence licence = licences.saveAndFlush(new SharedLicence(details));
        record("shared.declared", licence);
        return licence.id();
    }

    void change(CurrentUser user, long id, int version, SharedLicenceDetails details) {
        SharedLicence licence = licence(user, id, version);
        licence.change(details);
        record("shared.changed", licences.saveAndFlush(licence));
    }

    void withdraw(CurrentUser user, long id, int version) {
        SharedLicence licence = licence(user, id, version);
        licence.withdraw(clock.instant());
        record("shared.withdrawn", licences.saveAndFlush(licence));
    }

    /**
     * Declares how many people of a unit use each shared licence, while the submission is the unit's.
     *
     * @param users by licence; empty for a licence that the unit does not use
     */
    void use(CurrentUser user, long submissionId, Map<Long, Optional<Integer>> users) {
        Submission submission = submissions.writable(user, submissionId);
        licences.inForce(submission.period().id()).forEach(licence -> {
            if (users.containsKey(licence.id())) {
                use(user, submissionId, licence.id(), users.getOrDefault(licence.id(), Optional.empty()));
            }
        });
        events.publishEvent(new HistoryEvent(
                "shared.used", "submission", submissionId, submission.unit().id(), Map.of()));
    }

    /** Says of rows of a line whether their licences are those of the agreement, which counts them once. */
    void mark(CurrentUser user, long lineId, Set<Long> entryIds, boolean asShared) {
        requireReviewer(user);
        if (entryIds.isEmpty()) {
            throw new RefusedException("line.split.nothing");
        }
        turn.take();
        ReportLine line = lines.findById(lineId).orElseThrow(NotFoundException::new);
        contributions.below(line).stream()
                .filter(row -> entryIds.contains(row.entryId()))
                .forEach(row -> entries.share(row.entryId(), asShared));
        consolidation.countShared(line.periodId());
        events.publishEvent(HistoryEvent.of(asShared ? "line.shared" : "line.not-shared", "line", lineId));
    }

    private void use(CurrentUser user, long submissionId, long licenceId, Optional<Integer> users) {
        Optional<SharedUse> known = uses.findBySharedLicenceIdAndSubmissionId(licenceId, submissionId);
        Instant now = clock.instant();
        if (users.isEmpty()) {
            known.ifPresent(uses::delete);
        } else if (known.isPresent()) {
            known.get().change(users.get(), user.fullName(), now);
        } else {
            uses.save(new SharedUse(licenceId, submissionId, users.get(), user.fullName(), now));
        }
    }

    private SharedLicence licence(CurrentUser user, long id, int version) {
        requireReviewer(user);
        turn.take();
        SharedLicence licence = licences.findById(id).orElseThrow(NotFoundException::new);
        if (licence.version() != version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        return licence;
    }

    private static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }

    /** Periods whose report was sent keep the sums with which they were reported. */
    private void record(String action, SharedLicence licence) {
        periods.all().stream()
                .filter(period -> !period.isLocked())
                .map(Period::id)
                .forEach(consolidation::countShared);
        events.publishEvent(new HistoryEvent(action, "shared", licence.id(), null, Map.of("name", licence.name())));
    }
}
