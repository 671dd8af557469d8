package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;

/** Hands in one of the seven spreadsheets and confirms each row that is understood, also where one repeats another. */
@Component
public class Imported {

    private final Submissions submissions;
    private final Intake intake;
    private final Batches batches;
    private final Corrections corrections;

    Imported(Submissions submissions, Intake intake, Batches batches, Corrections corrections) {
        this.submissions = submissions;
        this.intake = intake;
        this.batches = batches;
        this.corrections = corrections;
    }

    public void handIn(CurrentUser clerk, long submissionId, String file) throws IOException {
        Submission submission = submissions.find(clerk, submissionId);
        byte[] content = new ClassPathResource("intake/" + file).getContentAsByteArray();
        long batch = intake.file(clerk, submission, file, content);
        await(submissionId, batch, BatchStatus.PREVIEW);
        corrections.decide(submissionId, batch, List.of(), Decision.ADD);
        intake.confirm(clerk, submission, batch, List.of());
        await(submissionId, batch, BatchStatus.STORED);
    }

    private void await(long submissionId, long batch, BatchStatus wanted) {
        for (int look = 0;
                look < 600 && batches.find(submissionId, batch).status().isBusy();
                look++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(batches.find(submissionId, batch).status()).isEqualTo(wanted);
    }
}
