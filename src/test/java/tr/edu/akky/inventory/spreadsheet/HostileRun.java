package tr.edu.akky.inventory.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads every hostile file, several at once, in a Java of its own with little memory, and prints what came of each and
 * after how many milliseconds. Runs with the tests; by hand, for the table, see {@link HostileFilesTest}.
 */
final class HostileRun {

    static final int AT_ONCE = 2;

    private HostileRun() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (HostileFile file : HostileFile.all()) {
                byte[] content = file.content().get();
                List<Callable<String>> readings = new ArrayList<>();
                for (int reader = 0; reader < AT_ONCE; reader++) {
                    readings.add(() -> outcome(content));
                }
                long start = System.nanoTime();
                List<Future<String>> outcomes = readers.invokeAll(readings);
                long milliseconds = (System.nanoTime() - start) / 1_000_000;
                for (Future<String> outcome : outcomes) {
                    System.out.println(
                            file.name() + "\t" + outcome.get() + "\t" + milliseconds + "\t" + content.length);
                }
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static String outcome(byte[] content) {
        try {
            return Sheets.outcome(content);
        } catch (RuntimeException | Error e) {
            return e.toString();
        }
    }
}
