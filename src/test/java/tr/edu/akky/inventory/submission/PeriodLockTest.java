package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A report is sent, or something in its period is changed: one after the other. */
@InventoryTest
class PeriodLockTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Periods periods;

    @Autowired
    PeriodRepository repository;

    @Autowired
    SubmissionRepository submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    TransactionTemplate transaction;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private long period;

    @BeforeEach
    void open() {
        period = round.open().id();
    }

    @Test
    void thePeriodIsLockedOnlyOnceTheChangeThatHasBegunIsKept() throws Exception {
        CompletableFuture<Void> change = apart(() -> periods.requireUnlocked(period));
        CompletableFuture<Void> sending =
                CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> periods.lock(period)));

        requireWaiting(sending);
        goOn.countDown();

        change.get(10, TimeUnit.SECONDS);
        sending.get(10, TimeUnit.SECONDS);
        assertThat(periods.find(period).isLocked()).isTrue();
    }

    @Test
    void aChangeThatBeginsWhileThePeriodIsBeingLockedIsRefused() throws Exception {
        CompletableFuture<Void> sending = apart(() -> {
            periods.lock(period);
            repository.flush();
        });
        CompletableFuture<Void> change = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> periods.requireUnlocked(period)));

        requireWaiting(change);
        goOn.countDown();

        sending.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> change.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RefusedException.class);
    }

    @Test
    void movingTheLastDayWaitsForAnApprovalThatHasBegunAndNeitherIsRefused() throws Exception {
        Unit unit = people.unit("Tıp Fakültesi");
        round.makeMissing();
        long submission = round.submissionOf(people.staffOf(unit), unit);
        Period before = periods.find(period);
        reviews.extend(people.reviewer(), submission, before.dueOn().plusDays(5));
        CompletableFuture<Void> approval = apart(
                () -> assertThat(submissions.findForTransition(submission)).isPresent(),
                () -> periods.requireUnlocked(period));
        CompletableFuture<Void> change = CompletableFuture.runAsync(() -> periods.change(
                period,
                before.version(),
                new PeriodDetails(
                        before.name(), before.opensOn(), before.dueOn().plusDays(9), null, null, null, null)));

        requireWaiting(change);
        goOn.countDown();

        approval.get(10, TimeUnit.SECONDS);
        change.get(10, TimeUnit.SECONDS);
        assertThat(submissions.findDetailed(submission).orElseThrow().dueOn())
                .isEqualTo(before.dueOn().plusDays(9));
    }

    @Test
    void ofTwoWhoOpenAPeriodOfTheSameNameAtOnceOneIsTold() throws Exception {
        CurrentUser administrator = people.administrator();
        CompletableFuture<Void> first =
                apart(() -> assertThat(round.openNext().id()).isPositive());
        CompletableFuture<MvcTestResult> second = CompletableFuture.supplyAsync(() -> mvc.post()
                .uri("/administration/periods")
                .param("name", "2027 Yılı / 1. Dönem")
                .param("opensOn", "01.01.2027")
                .param("dueOn", "01.02.2027")
                .with(user(administrator))
                .with(csrf())
                .exchange());

        requireWaiting(second);
        goOn.countDown();

        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).hasStatus(409).bodyText().contains("Aynı anda başka biri");
    }

    @Test
    void manyChangeAtOnce() throws Exception {
        CompletableFuture<Void> one = apart(() -> periods.requireUnlocked(period));

        transaction.executeWithoutResult(status -> periods.requireUnlocked(period));

        assertThat(one).isNotDone();
        goOn.countDown();
        one.get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> apart(Runnable act) throws InterruptedException {
        return apart(act, () -> {});
    }

    /** Begins a transaction that lasts until it may go on, and ends with one more act. */
    private CompletableFuture<Void> apart(Runnable act, Runnable then) throws InterruptedException {
        CompletableFuture<Void> apart = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            act.run();
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            then.run();
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        return apart;
    }

    private static void requireWaiting(CompletableFuture<?> other) {
        assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }
}
