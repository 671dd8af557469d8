package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file is read twice at once in half a gigabyte, and each reader answers within ten seconds. */
class HostileFilesTest {

    private record Result(String outcome, long milliseconds) {}

    private static final Map<String, List<Result>> RESULTS = new HashMap<>();

    @BeforeAll
    static void run() throws IOException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = java.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .map(line -> line.split("\t"))
                    .filter(line -> line.length == 4)
                    .forEach(line -> RESULTS.merge(
                            line[0], List.of(new Result(line[1], Long.parseLong(line[2]))), HostileFilesTest::joined));
        } finally {
            java.destroy();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.edu.akky.inventory.spreadsheet.HostileFile#all")
    void everyReaderAnswersInTime(HostileFile file) {
        assertThat(RESULTS.get(file.name())).hasSize(HostileRun.AT_ONCE).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(file.outcome());
            assertThat(result.milliseconds()).isLessThan(10_000);
        });
    }

    private static List<Result> joined(List<Result> before, List<Result> more) {
        return Stream.of(before, more).flatMap(List::stream).toList();
    }
}
