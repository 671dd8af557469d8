package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.Round;

/** A report is sent, or something in its period is changed: one after the other. */
@InventoryTest
class PeriodLockTest {

    @Autowired
    Periods periods;

    @Autowired
    PeriodRepository repository;

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
    void manyChangeAtOnce() throws Exception {
        CompletableFuture<Void> one = apart(() -> periods.requireUnlocked(period));

        transaction.executeWithoutResult(status -> periods.requireUnlocked(period));

        assertThat(one).isNotDone();
        goOn.countDown();
        one.get(10, TimeUnit.SECONDS);
    }

    /** Begins a transaction that lasts until it may go on. */
    private CompletableFuture<Void> apart(Runnable act) throws InterruptedException {
        CompletableFuture<Void> apart = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            act.run();
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        return apart;
    }

    private static void requireWaiting(CompletableFuture<Void> other) {
        assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }
}
