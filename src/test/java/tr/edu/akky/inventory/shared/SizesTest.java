package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0 kB
            1             | 1 kB
            1024          | 1 kB
            1048575       | 1024 kB
            1048576       | 1,0 MB
            1572864       | 1,5 MB
            26214400      | 25 MB
            1073741824    | 1,0 GB
            9223372036854775807 | 8388608 TB
            """)
    void aSizeIsWrittenShortly(long bytes, String written) {
        assertThat(new Sizes().of(bytes)).isEqualTo(written);
    }
}
