package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What stands between a guesser and the second factor, while nothing is locked during the comparison. */
@InventoryTest
class WrongTriesTest {

    @Autowired
    WrongTries tries;

    @Autowired
    People people;

    private long person;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer().id();
    }

    @Test
    void ofManyTriesAtOnceOnlyFiveAreLookedAt() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Boolean>> guesses = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(guess -> this::isLookedAt)
                    .toList();
            int lookedAt = 0;
            for (Future<Boolean> guess : guessers.invokeAll(guesses)) {
                lookedAt += guess.get() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(5);
        } finally {
            guessers.shutdownNow();
        }
    }

    @Test
    void aTryThatCouldNotBeLookedAtWasNone() {
        for (int outage = 0; outage < 8; outage++) {
            tries.begin(person);
            tries.withdraw(person);
        }
        assertThatCode(() -> tries.begin(person)).doesNotThrowAnyException();
    }

    @Test
    void aRightOneForgetsTheWrongOnes() {
        IntStream.range(0, 5).forEach(wrong -> tries.begin(person));
        assertThatThrownBy(() -> tries.begin(person)).isInstanceOf(RefusedException.class);

        tries.right(person);

        IntStream.range(0, 5).forEach(wrong -> tries.begin(person));
    }

    private boolean isLookedAt() {
        try {
            tries.begin(person);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }
}
