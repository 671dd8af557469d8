package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class SubmissionRaceTest {

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    EntryRepository entries;

    @RepeatedTest(5)
    void ofEditingAndSubmittingAtOnceNoRowSlipsInAfterwards() throws Exception {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.open();
        long id = round.submissionOf(clerk, unit);
        round.enter(clerk, id, "AutoCAD");

        List<Boolean> done = atOnce(
                () -> submissions.submit(clerk, id),
                () -> submissions.submit(clerk, id),
                () -> round.enter(clerk, id, "SPSS"),
                () -> round.enter(clerk, id, "MATLAB"));

        assertThat(done.subList(0, 2)).containsExactlyInAnyOrder(true, false);
        long rows = entries.findLive(id).size();
        assertThat(rows)
                .isEqualTo(
                        1 + done.subList(2, 4).stream().filter(added -> added).count());
        assertThat(submissions.find(clerk, id).status()).isEqualTo(SubmissionStatus.SUBMITTED);
    }

    @RepeatedTest(5)
    void ofReturningAndApprovingAtOnceOneWins() throws Exception {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser reviewer = people.reviewer();
        round.open();
        long id = round.submissionOf(clerk, unit);
        round.enter(clerk, id, "AutoCAD");
        submissions.submit(clerk, id);

        List<Boolean> done = atOnce(() -> reviews.approve(reviewer, id), () -> reviews.giveBack(reviewer, id, "Eksik"));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(submissions.find(reviewer, id).status())
                .isEqualTo(done.get(0) ? SubmissionStatus.APPROVED : SubmissionStatus.RETURNED);
    }

    private static List<Boolean> atOnce(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        try {
            List<Callable<Boolean>> calls = Arrays.stream(acts)
                    .map(act -> (Callable<Boolean>) () -> {
                        start.await();
                        return succeeds(act);
                    })
                    .toList();
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(calls)) {
                done.add(result.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }
}
