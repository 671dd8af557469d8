package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpdxLicencesTest {

    @ParameterizedTest
    @CsvSource({
        "GPL-3.0-or-later, true",
        "Apache-2.0, true",
        "BSD-3-Clause, true",
        "CC-BY-SA-4.0, true",
        "PostgreSQL, true",
        "GPL-2.0-only WITH Classpath-exception-2.0, true",
        "MIT OR Proprietary, true",
        "SSPL-1.0, false",
        "BUSL-1.1, false",
        "CC-BY-NC-4.0, false",
        "MIT AND SSPL-1.0, false"
    })
    void theGuidesListDecidesWhatCountsAsOpenSource(String expression, boolean accepted) {
        assertThat(SpdxLicences.isAccepted(expression)).isEqualTo(accepted);
    }
}
