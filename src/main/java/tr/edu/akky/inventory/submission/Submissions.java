package tr.edu.akky.inventory.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** What a unit does with its submission as a whole. A submission that is not the person's does not exist for them. */
@Service
@Transactional
public class Submissions {

    private final SubmissionRepository submissions;
    private final EntryRepository entries;
    private final SharedLicenceUse sharedUse;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            SubmissionRepository submissions,
            EntryRepository entries,
            SharedLicenceUse sharedUse,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.sharedUse = sharedUse;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Submission> of(CurrentUser user) {
        return submissions.findOfPerson(user.id());
    }

    /** Every submission, for those who see all units; latest period first. */
    @Transactional(readOnly = true)
    public List<Submission> all(CurrentUser user) {
        if (!user.seesAllUnits()) {
            throw new NotFoundException();
        }
        return submissions.findAllDetailed();
    }

    @Transactional(readOnly = true)
    public Submission find(CurrentUser user, long id) {
        return submissions
                .findDetailed(id)
                .filter(found -> user.mayRead(found.unit().id()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The submission, held to the end of the transaction, for whoever writes what belongs to it.
     *
     * @throws RefusedException if it is not with its unit
     */
    public Submission writable(CurrentUser user, long id) {
        Submission submission = forTransition(user, id);
        submission.requireWritable(LocalDate.now(clock));
        return submission;
    }

    @Transactional(readOnly = true)
    public Checklist checklist(Submission submission) {
        return entries.checklist(submission.id());
    }

    /** "Birimimizde ticari lisanslı yazılım yoktur": a statement, never read out of silence. */
    public void declareNil(CurrentUser user, long id) {
        Submission submission = forTransition(user, id);
        if (entries.checklist(id).entries() > 0) {
            throw new RefusedException("submission.nil-with-entries");
        }
        if (submission.declareNil(LocalDate.now(clock))) {
            record("submission.nil-declared", submission);
        }
    }

    public void withdrawNil(CurrentUser user, long id) {
        Submission submission = forTransition(user, id);
        if (submission.withdrawNil(LocalDate.now(clock))) {
            record("submission.nil-withdrawn", submission);
        }
    }

    public void submit(CurrentUser user, long id) {
        Submission submission = forTransition(user, id);
        submission.requireSubmittable(LocalDate.now(clock));
        boolean declared = submission.isNilDeclared() || sharedUse.isDeclared(id);
        if (!entries.checklist(id).allowsSubmitting(declared)) {
            throw new RefusedException("submission.incomplete");
        }
        submission.submit(user.fullName(), clock.instant(), LocalDate.now(clock));
        record("submission.submitted", submission);
    }

    private Submission forTransition(CurrentUser user, long id) {
        return submissions
                .findForTransition(id)
                .filter(found -> user.mayWriteFor(found.unit().id()))
                .orElseThrow(NotFoundException::new);
    }

    private void record(String action, Submission submission) {
        events.publishEvent(new HistoryEvent(
                action,
                "submission",
                submission.id(),
                submission.unit().id(),
                Map.of(
                        "unit",
                        submission.unit().name(),
                        "period",
                        submission.period().name())));
    }
}
