package tr.edu.akky.inventory.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;

/** The submission that the pages of the intake are about; for those alone who may enter its rows. */
@Component
class IntakePage {

    private final Submissions submissions;
    private final Clock clock;

    IntakePage(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    Submission submission(CurrentUser user, long id) {
        Submission submission = submissions.find(user, id);
        if (!user.mayWriteFor(submission.unit().id())) {
            throw new NotFoundException();
        }
        return submission;
    }

    /** As {@link #submission}, where something is to be changed. */
    Submission writable(CurrentUser user, long id) {
        Submission submission = submission(user, id);
        submission.requireWritable(LocalDate.now(clock));
        return submission;
    }

    boolean isWritable(Submission submission) {
        return submission.isWritableOn(LocalDate.now(clock));
    }
}
