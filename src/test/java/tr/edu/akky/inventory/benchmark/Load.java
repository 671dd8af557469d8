package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import tr.edu.akky.inventory.launch.University;

/** Many clients at once, each of which does one thing after the other. */
final class Load {

    private Load() {}

    /** One step of one client on its own connection; fails when the answer is not the right one. */
    interface Client {
        void step(Connection connection) throws IOException;
    }

    /** How many steps all clients together make in a second. */
    static double perSecond(int port, List<? extends Client> clients, Duration duration) throws InterruptedException {
        long start = System.nanoTime();
        List<Long> steps = University.inParallel(clients.stream()
                .map(client -> (Callable<Long>) () -> steps(port, client, start + duration.toNanos()))
                .toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        return steps.stream().mapToLong(Long::longValue).sum() / seconds;
    }

    private static long steps(int port, Client client, long end) throws IOException {
        try (Connection connection = new Connection(port)) {
            long steps = 0;
            while (System.nanoTime() < end) {
                client.step(connection);
                steps++;
            }
            return steps;
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
