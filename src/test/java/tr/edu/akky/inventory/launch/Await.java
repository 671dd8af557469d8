package tr.edu.akky.inventory.launch;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for a condition that only time brings. */
public final class Await {

    private static final long STEP = 50;

    private Await() {}

    /** @return how long it took */
    public static Duration until(String what, Duration patience, Callable<Boolean> condition) {
        long start = System.nanoTime();
        while (!holds(condition)) {
            if (since(start).compareTo(patience) > 0) {
                throw new AssertionError(what + ": not within " + patience.toSeconds() + " s");
            }
            pause(STEP);
        }
        return since(start);
    }

    public static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
