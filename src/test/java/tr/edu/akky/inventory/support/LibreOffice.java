package tr.edu.akky.inventory.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The other program that reports are opened with, where it is installed. */
public final class LibreOffice {

    private LibreOffice() {}

    /** Skips the test where there is none, but on machines that must have everything. */
    public static void assumeInstalled() {
        assumeTrue(isInstalled() || System.getenv("REQUIRE_BROWSER") != null, "soffice is not installed");
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /**
     * @param folder where the program may keep its own files
     * @param format as of {@code --convert-to}
     */
    public static void convert(Path folder, String format, Path target, Path file)
            throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(office.exitValue()).isZero();
        } finally {
            office.destroyForcibly();
        }
    }
}
