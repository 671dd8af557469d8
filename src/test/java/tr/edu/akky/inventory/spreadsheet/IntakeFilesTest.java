package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The files of departments: every filled row is there, under its own number. */
class IntakeFilesTest {

    @ParameterizedTest
    @CsvSource({
        "01-bilgi-islem.xlsx, 100, 4, 1, EndNote 21",
        "02-muhendislik-fakultesi.xlsx, 100, 4, 0, Endnote",
        "03-tip-fakultesi.csv, 46, 2, 0, vSphere Enterprise Plus",
        "04-iktisadi-idari-bilimler.xls, 24, 4, 0, FortiMail",
        "05-kutuphane.ods, 63, 4, 1, Kaspersky EDR",
        "06-meslek-yuksekokulu.xlsx, 16, 8, 1, ORACLE DB",
        "07-rektorluk.xlsx, 453, 4, 0, Camtasia 2023"
    })
    void everyFilledRowIsRead(String file, int rows, int number, int column, String name) throws IOException {
        List<SheetRow> read = Sheets.rows(intake(file));

        assertThat(read).hasSize(rows);
        assertThat(read)
                .filteredOn(row -> row.number() == number)
                .singleElement()
                .extracting(row -> row.text(column))
                .isEqualTo(name);
    }

    @Test
    void turkishLettersOfAnOldCodePageAreRead() throws IOException {
        assertThat(Sheets.lines(intake("03-tip-fakultesi.csv")).get(0)).contains("Yazılım", "Lisans");
    }

    @Test
    void everyReadableSheetIsNamed() throws IOException {
        assertThat(Sheets.names(intake("06-meslek-yuksekokulu.xlsx"))).hasSize(2);
    }

    static byte[] intake(String file) throws IOException {
        return new ClassPathResource("intake/" + file).getContentAsByteArray();
    }
}
