package tr.edu.akky.inventory.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tr.edu.akky.inventory.intake.PreviewBenchmark;
import tr.edu.akky.inventory.reporting.ExportBenchmark;
import tr.edu.akky.inventory.spreadsheet.SpreadsheetBenchmark;

/**
 * Runs the benchmarks one after the other, then prints all their findings as one table; ends with 1 when something falls
 * short.
 *
 * <pre>{@code
 * ./mvnw -Pbenchmark verify
 * ./mvnw -Pbenchmark verify -Dbenchmarks=list-pages,saves
 * }</pre>
 */
final class Benchmarks {

    private Benchmarks() {}

    interface Benchmark {
        List<Finding> run(Site site) throws Exception;
    }

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("export", site -> SmallHeap.run(ExportBenchmark.class));
        benchmarks.put("reading", site -> SmallHeap.run(SpreadsheetBenchmark.class));
        benchmarks.put("preview", site -> SmallHeap.run(PreviewBenchmark.class));
        benchmarks.put("list-pages", ListPages::run);
        benchmarks.put("page-rate", PageRate::run);
        benchmarks.put("saves", Saves::run);
        benchmarks.put("proposals", Proposals::run);
        benchmarks.put("start", StartUp::run);
        return benchmarks;
    }

    /** @param arguments the jar, or {@code classes} for those of this build; then names of benchmarks with commas between, or {@code all} */
    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path folder = Files.createTempDirectory("akky-benchmarks");
        Path jar = arguments[0].equals("classes") ? null : Path.of(arguments[0]).toAbsolutePath();
        List<String> wanted = Arrays.asList(arguments[1].split(","));
        List<Finding> findings = new ArrayList<>();
        boolean failed = false;
        try (Site site = new Site(jar, folder)) {
            for (Map.Entry<String, Benchmark> benchmark : all().entrySet()) {
                if (wanted.contains("all") || wanted.contains(benchmark.getKey())) {
                    System.out.println("benchmark " + benchmark.getKey() + ", load of the machine " + load());
                    failed |= !run(benchmark.getValue(), site, findings);
                }
            }
        }
        Finding.printHeadings();
        findings.forEach(Finding::print);
        failed |= !findings.stream().allMatch(Finding::isMet);
        if (!failed) {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(failed ? 1 : 0);
    }

    private static boolean run(Benchmark benchmark, Site site, List<Finding> findings) {
        try {
            findings.addAll(benchmark.run(site));
            return true;
        } catch (Exception | AssertionError e) {
            System.out.println("  FAILED, " + e);
            return false;
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
