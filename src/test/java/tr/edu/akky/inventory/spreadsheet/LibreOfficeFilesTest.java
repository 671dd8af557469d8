package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.akky.inventory.support.LibreOffice;

/** What LibreOffice makes of a department's workbook reads as the workbook itself does. */
class LibreOfficeFilesTest {

    private static final String NAME = "06-meslek-yuksekokulu";

    @TempDir
    static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        Path original = folder.resolve(NAME + ".xlsx");
        Files.write(original, IntakeFilesTest.intake(NAME + ".xlsx"));
        LibreOffice.convert(folder, "ods", folder, original);
        LibreOffice.convert(folder, "xls", folder, original);
        LibreOffice.convert(folder, "xlsx", folder.resolve("again"), folder.resolve(NAME + ".ods"));
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
}
