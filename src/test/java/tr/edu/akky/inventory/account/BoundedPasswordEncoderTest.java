package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** However many sign in at once, only so many hashes are computed at once, and everybody gets their turn. */
class BoundedPasswordEncoderTest {

    private static final int AT_ONCE = 2;
    private static final int PEOPLE = 12;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch bothTurnsTaken = new CountDownLatch(AT_ONCE);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final PasswordEncoder encoder = new BoundedPasswordEncoder(new Slow(), AT_ONCE);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void noMoreHashesAreComputedAtOnceThanAllowedAndNobodyIsForgotten() throws Exception {
        List<CompletableFuture<Boolean>> answers = IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> person % 2 == 0
                                ? encoder.matches("doğru", "hash of doğru")
                                : "hash of yeni".equals(encoder.encode("yeni")),
                        people))
                .toList();
        assertThat(bothTurnsTaken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).noneMatch(CompletableFuture::isDone);

        goOn.countDown();

        for (CompletableFuture<Boolean> answer : answers) {
            assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void aHashThatFailsGivesItsTurnBack() {
        PasswordEncoder failing = new BoundedPasswordEncoder(
                new Slow() {
                    @Override
                    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                        throw new IllegalArgumentException("no hash");
                    }
                },
                1);
        goOn.countDown();
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> failing.matches("a", "b")).isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(failing.encode("a")).isEqualTo("hash of a");
    }

    @Test
    void itAnswersAsTheEncoderBehindIt() {
        goOn.countDown();
        assertThat(encoder.matches("yanlış", "hash of doğru")).isFalse();
        assertThat(encoder.matches("doğru", "hash of doğru")).isTrue();
        assertThat(encoder.upgradeEncoding("old")).isTrue();
        assertThat(encoder.upgradeEncoding("new")).isFalse();
    }

    private class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            bothTurnsTaken.countDown();
            try {
                goOn.await();
                return "hash of " + password;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                atWork.decrementAndGet();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return String.valueOf(encode(password)).equals(hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return "old".equals(hash);
        }
    }
}
