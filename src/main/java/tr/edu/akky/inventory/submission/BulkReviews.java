package tr.edu.akky.inventory.submission;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** What a reviewer does with many rows or requests of one submission at once. */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class BulkReviews {

    /** The pages of both sides show every open request. */
    static final int MOST = 200;

    private final SubmissionRepository submissions;
    private final EntryRepository entries;
    private final CorrectionRequestRepository corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkReviews(
            SubmissionRepository submissions,
            EntryRepository entries,
            CorrectionRequestRepository corrections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the same of each row.
     *
     * @return how many rows are asked about
     */
    int ask(CurrentUser reviewer, long submissionId, List<Long> rows, @Nullable EntryField field, String message) {
        Submission submission = underReview(reviewer, submissionId);
        if (rows.isEmpty() || rows.size() > MOST) {
            throw rows.isEmpty()
                    ? new RefusedException("bulk.nothing-chosen")
                    : new RefusedException("bulk.too-many", MOST);
        }
        List<CorrectionRequest> asked = entries.findLive(submissionId, rows).stream()
                .map(entry ->
                        new CorrectionRequest(submission, entry, field, message, reviewer.fullName(), clock.instant()))
                .toList();
        if (asked.isEmpty()) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        corrections.saveAll(asked);
        record("correction.asked", submission, asked.size(), Map.of("words", message));
        return asked.size();
    }

    /**
     * Closes those of the requests that the unit has answered.
     *
     * @return how many
     */
    int close(CurrentUser reviewer, long submissionId, Collection<Long> requests) {
        Submission submission = reviewed(reviewer, submissionId);
        List<CorrectionRequest> answered = corrections.findUnsettled(submissionId).stream()
                .filter(request -> request.status() == CorrectionStatus.ANSWERED && requests.contains(request.id()))
                .toList();
        if (answered.isEmpty()) {
            throw new RefusedException("correction.none-chosen");
        }
        answered.forEach(request -> request.close(clock.instant()));
        record("correction.closed", submission, answered.size(), Map.of());
        return answered.size();
    }

    private Submission underReview(CurrentUser reviewer, long submissionId) {
        Submission submission = reviewed(reviewer, submissionId);
        if (submission.status() != SubmissionStatus.SUBMITTED) {
            throw new RefusedException("correction.not-under-review");
        }
        return submission;
    }

    private Submission reviewed(CurrentUser reviewer, long submissionId) {
        if (!reviewer.isReviewer()) {
            throw new NotFoundException();
        }
        return submissions.findForTransition(submissionId).orElseThrow(NotFoundException::new);
    }

    private void record(String action, Submission submission, int rows, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("unit", submission.unit().name());
        details.put("period", submission.period().name());
        details.put("rows", String.valueOf(rows));
        events.publishEvent(new HistoryEvent(
                action, "submission", submission.id(), submission.unit().id(), details));
    }
}
