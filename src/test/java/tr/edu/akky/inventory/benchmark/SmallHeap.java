package tr.edu.akky.inventory.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A benchmark in a process of its own, with as little memory as it must do with. */
final class SmallHeap {

    private static final String HEAP = "-Xmx256m";

    private SmallHeap() {}

    static List<Finding> run(Class<?> benchmark) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        benchmark.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Finding> findings = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Finding.read(line).ifPresent(findings::add);
                if (line.matches("(\\d+ rows|  \\S).*")) {
                    System.out.println("  " + line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(benchmark.getSimpleName() + " has not ended well with " + HEAP);
        }
        return findings;
    }
}
