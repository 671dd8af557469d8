package tr.edu.akky.inventory.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** What a reviewer does with a submission: ask for corrections, return, approve, take an approval back. */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
public class Reviews {

    private final SubmissionRepository submissions;
    private final EntryRepository entries;
    private final CorrectionRequestRepository corrections;
    private final ApplicationEventPublisher events;
    private final Dates dates;
    private final Clock clock;

    Reviews(
            SubmissionRepository submissions,
            EntryRepository entries,
            CorrectionRequestRepository corrections,
            ApplicationEventPublisher events,
            Dates dates,
            Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.corrections = corrections;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Asks for a correction of one cell, one row (no field) or the whole submission (no entry); allowed while the
     * submission is under review. The same question asked twice is one.
     */
    public void ask(
            CurrentUser reviewer,
            long submissionId,
            @Nullable Long entryId,
            @Nullable EntryField field,
            String message) {
        Submission submission = reviewed(reviewer, submissionId);
        if (submission.status() != SubmissionStatus.SUBMITTED) {
            throw new RefusedException("correction.not-under-review");
        }
        Entry entry =
                entryId == null ? null : entries.findIn(submissionId, entryId).orElseThrow(NotFoundException::new);
        if (corrections.findUnsettled(submissionId).stream().anyMatch(open -> open.asks(entry, field, message))) {
            return;
        }
        corrections.save(
                new CorrectionRequest(submission, entry, field, message, reviewer.fullName(), clock.instant()));
        record("correction.asked", submission, message);
    }

    /** Sends the rows back to the unit; it must be told why, by a note or by open requests. */
    public void giveBack(CurrentUser reviewer, long submissionId, @Nullable String note) {
        Submission submission = reviewed(reviewer, submissionId);
        if (submission.status() != SubmissionStatus.SUBMITTED) {
            throw new RefusedException("submission.refused.RETURNED");
        }
        if (note == null && corrections.countOpen(submissionId) == 0) {
            throw new RefusedException("review.return-without-reason");
        }
        requireUnitCanWork(submission);
        submission.giveBack(note, clock.instant());
        record("submission.returned", submission, note);
    }

    /** Approves; requests that the unit has answered are closed with it, an open one stands in the way. */
    public void approve(CurrentUser reviewer, long submissionId) {
        Submission submission = reviewed(reviewer, submissionId);
        List<CorrectionRequest> unsettled = corrections.findUnsettled(submissionId);
        if (unsettled.stream().anyMatch(request -> request.status() == CorrectionStatus.OPEN)) {
            throw new RefusedException("review.open-requests");
        }
        submission.approve(clock.instant());
        unsettled.forEach(request -> request.close(clock.instant()));
        record("submission.approved", submission, null);
        announce(submission, true);
    }

    /** Takes an approval back and returns the rows to the unit. */
    public void reopen(CurrentUser reviewer, long submissionId, String reason) {
        Submission submission = reviewed(reviewer, submissionId);
        if (submission.status() != SubmissionStatus.APPROVED) {
            throw new RefusedException("review.not-approved");
        }
        requireUnitCanWork(submission);
        submission.giveBack(reason, clock.instant());
        record("submission.reopened", submission, reason);
        announce(submission, false);
    }

    /** What went back to a unit after the end of the period would be out of the report, and nobody's to work on. */
    private void requireUnitCanWork(Submission submission) {
        if (submission.period().stateOn(LocalDate.now(clock)) == PeriodState.CLOSED) {
            throw new RefusedException(
                    "review.period-closed", submission.period().name());
        }
    }

    public void extend(CurrentUser reviewer, long submissionId, @Nullable LocalDate dueOn) {
        Submission submission = reviewed(reviewer, submissionId);
        submission.extendTo(dueOn);
        record("submission.extended", submission, "until", dates.day(submission.dueOn()));
    }

    void close(CurrentUser reviewer, long submissionId, long requestId) {
        Submission submission = reviewed(reviewer, submissionId);
        CorrectionRequest request = request(submissionId, requestId);
        request.close(clock.instant());
        record("correction.closed", submission, request.message());
    }

    void askAgain(CurrentUser reviewer, long submissionId, long requestId, String message) {
        Submission submission = reviewed(reviewer, submissionId);
        if (submission.status() != SubmissionStatus.SUBMITTED) {
            throw new RefusedException("correction.not-under-review");
        }
        request(submissionId, requestId).askAgain(message, reviewer.fullName(), clock.instant());
        record("correction.asked", submission, message);
    }

    /** The unit's answer, while the submission is with the unit. */
    public void answer(CurrentUser user, long submissionId, long requestId, String answer) {
        Submission submission = submissions
                .findForTransition(submissionId)
                .filter(found -> user.mayWriteFor(found.unit().id()))
                .orElseThrow(NotFoundException::new);
        submission.requireWritable(LocalDate.now(clock));
        request(submissionId, requestId).answer(answer, user.fullName(), clock.instant());
        record("correction.answered", submission, answer);
    }

    private CorrectionRequest request(long submissionId, long requestId) {
        return corrections.findIn(submissionId, requestId).orElseThrow(NotFoundException::new);
    }

    private Submission reviewed(CurrentUser reviewer, long submissionId) {
        if (!reviewer.isReviewer()) {
            throw new NotFoundException();
        }
        return submissions.findForTransition(submissionId).orElseThrow(NotFoundException::new);
    }

    private void announce(Submission submission, boolean approved) {
        submissions.flush();
        events.publishEvent(new ApprovalChanged(
                submission.period().id(), submission.id(), submission.unit().name(), approved));
    }

    private void record(String action, Submission submission, @Nullable String words) {
        record(action, submission, "words", words);
    }

    private void record(String action, Submission submission, String detail, @Nullable String value) {
        Map<String, String> details = new HashMap<>();
        details.put("unit", submission.unit().name());
        details.put("period", submission.period().name());
        if (value != null) {
            details.put(detail, value);
        }
        events.publishEvent(new HistoryEvent(
                action, "submission", submission.id(), submission.unit().id(), details));
    }
}
