package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0BSD",
                "AFL-3.0",
                "AGPL-3.0-only",
                "Apache-2.0",
                "Artistic-2.0",
                "BSD-2-Clause",
                "BSD-3-Clause-Clear",
                "BSD-3-Clause",
                "BSD-4-Clause",
                "BSL-1.0",
                "CC-BY-4.0",
                "CC-BY-SA-4.0",
                "CC0-1.0",
                "CECILL-2.1",
                "ECL-2.0",
                "EPL-2.0",
                "EUPL-1.2",
                "GFDL-1.3-or-later",
                "GPL-3.0-or-later",
                "ISC",
                "LGPL-2.1-only",
                "LPPL-1.3c",
                "MIT-0",
                "MIT",
                "MPL-2.0",
                "MS-PL",
                "MS-RL",
                "MulanPSL-2.0",
                "NCSA",
                "ODbL-1.0",
                "OFL-1.1",
                "OSL-3.0",
                "PostgreSQL",
                "Unlicense",
                "UPL-1.0",
                "Vim",
                "Zlib",
                "GPL-2.0",
                "GPL-2.0+",
                "mit"
            })
    void theGuidesLicencesAreAcceptedInAnyVersion(String licence) {
        assertThat(new LicenceExpression(licence).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSPL-1.0",
                "BUSL-1.1",
                "Elastic-2.0",
                "CPAL-1.0",
                "CDDL-1.0",
                "CC-BY-NC-4.0",
                "CC-BY-ND-4.0",
                "LicenseRef-proprietary",
                "MITNFA",
                "GPL",
                "BSD-3-Clause-No-Nuclear-License"
            })
    void othersAreWellFormedButNotAccepted(String licence) {
        LicenceExpression expression = new LicenceExpression(licence);
        assertThat(expression.isWellFormed()).isTrue();
        assertThat(expression.isAccepted()).isFalse();
    }

    @Test
    void oneAlternativeIsEnoughButOfASumEveryPartMustBeAccepted() {
        assertThat(accepted("SSPL-1.0 OR AGPL-3.0-only")).isTrue();
        assertThat(accepted("CPAL-1.0 AND GPL-2.0-only")).isFalse();
        assertThat(accepted("GPL-3.0-only AND GPL-2.0-or-later")).isTrue();
        assertThat(accepted("MIT OR SSPL-1.0 AND BUSL-1.1")).isTrue();
        assertThat(accepted("(MIT OR SSPL-1.0) AND BUSL-1.1")).isFalse();
        assertThat(accepted("(MIT or (Apache-2.0 and ISC)) and Zlib")).isTrue();
        assertThat(accepted("GPL-2.0-only WITH Classpath-exception-2.0")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "MIT OR",
                "AND MIT",
                "(MIT",
                "MIT)",
                "MIT Apache-2.0",
                "MIT, ISC",
                "MIT WITH",
                "()",
                "GPL v3",
                "OR",
                "MIT/ISC",
                "SSPL-1.0 OR (MIT",
                "<b>MIT</b>"
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThat(new LicenceExpression(text).isWellFormed()).isFalse();
        assertThat(new LicenceExpression(text).isAccepted()).isFalse();
    }

    @Test
    void everyLicenceOfTheShippedCatalogueIsWellFormedAndFewNeedAWarning() {
        Set<String> warned = new TreeSet<>();
        CatalogueFiles.rows(CatalogueFiles.shipped().equivalents()).forEach(row -> {
            LicenceExpression licence = new LicenceExpression(row.getField("spdx_licence"));
            assertThat(licence.isWellFormed()).as(licence.text()).isTrue();
            if (!licence.isAccepted()) {
                warned.add(licence.text());
            }
        });
        assertThat(warned).containsExactly("CDDL-1.0", "CPAL-1.0", "CPAL-1.0 AND GPL-2.0-only");
    }

    private static boolean accepted(String text) {
        return new LicenceExpression(text).isAccepted();
    }
}
