package tr.edu.akky.inventory.account;

import java.time.Duration;
import tr.edu.akky.inventory.shared.RefusedException;

/** How long somebody has to wait, for sentences: under two minutes in seconds, else in minutes. */
final class Waiting {

    private static final int LONGEST_IN_SECONDS = 120;

    private Waiting() {}

    static long seconds(Duration wait) {
        return Math.max(wait.plusMillis(999).toSeconds(), 1);
    }

    static RefusedException refusal(Duration wait) {
        return refusal(seconds(wait));
    }

    static RefusedException refusal(long seconds) {
        return seconds < LONGEST_IN_SECONDS
                ? new RefusedException("attempts.wait-seconds", seconds)
                : new RefusedException("attempts.wait-minutes", (seconds + 59) / 60);
    }
}
