package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.12.2025",
                "31/12/2025",
                "31-12-2025",
                "2025-12-31",
                "2025-12-31 00:00:00",
                "31 Aralık 2025",
                "31 ARALIK 2025",
                "31 aralik 2025"
            })
    void theSameDayIsReadFromEverySpelling(String typed) {
        assertThat(Expiry.read(typed)).isEqualTo(Reading.of(Expiry.on(LocalDate.of(2025, 12, 31))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Süresiz", "SÜRESİZ", "ömür boyu", "Ömür Boyu Lisans", "Perpetual"})
    void aLicenceWithoutEndIsPerpetual(String typed) {
        assertThat(Expiry.read(typed)).isEqualTo(Reading.of(Expiry.PERPETUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2025, expiry.impossible",
        "2025-13-01, expiry.impossible",
        "31.12.25, expiry.short-year",
        "31.12.1066, expiry.year",
        "yakında, expiry.unreadable",
        "12/2025, expiry.unreadable",
        "31.12/2025, expiry.unreadable"
    })
    void whatIsNoDayIsRefusedWithAReason(String typed, String reason) {
        assertThat(Expiry.read(typed)).isEqualTo(Reading.refused(reason));
    }
}
