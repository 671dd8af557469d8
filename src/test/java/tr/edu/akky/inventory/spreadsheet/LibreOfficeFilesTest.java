package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LibreOffice makes of a department's workbook reads as the workbook itself does. */
class LibreOfficeFilesTest {

    private static final String NAME = "06-meslek-yuksekokulu";

    @TempDir
    static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        assumeTrue(isInstalled() || System.getenv("REQUIRE_BROWSER") != null, "soffice is not installed");
        Path original = folder.resolve(NAME + ".xlsx");
        Files.write(original, IntakeFilesTest.intake(NAME + ".xlsx"));
        run("ods", folder, original);
        run("xls", folder, original);
        run("xlsx", folder.resolve("again"), folder.resolve(NAME + ".ods"));
    }

    @ParameterizedTest
    @CsvSource({".ods", ".xls", "again/.xlsx"})
    void aConvertedWorkbookHasTheSameRows(String kind) throws IOException {
        int dot = kind.indexOf('.');
        byte[] converted = Files.readAllBytes(folder.resolve(kind.substring(0, dot) + NAME + kind.substring(dot)));
        byte[] original = IntakeFilesTest.intake(NAME + ".xlsx");

        assertThat(Sheets.names(converted)).isEqualTo(Sheets.names(original));
        assertThat(values(converted, 0)).isEqualTo(values(original, 0));
        assertThat(values(converted, 1)).isEqualTo(values(original, 1));
    }

    private static List<String> values(byte[] file, int sheet) {
        return Sheets.lines(Sheets.rows(file, sheet));
    }

    private static void run(String format, Path target, Path file) throws IOException, InterruptedException {
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

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }
}
