package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    private static final String WRITTEN = "CN=Akky-Uzman,OU=Gruplar,DC=uni,DC=edu,DC=tr";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                WRITTEN + "|akky-uzman",
                WRITTEN + "| AKKY-UZMAN ",
                WRITTEN + "|cn=akky-uzman, ou=gruplar, dc=uni, dc=edu, dc=tr",
                "akky-uzman|akky-uzman",
                "/akky-uzman|akky-uzman",
                "/birim/tip|/birim/tip",
                "Kurum=Tıp|Kurum=Tıp"
            })
    void aGroupIsMeantByItsNameOrItsPlace(String written, String setting) {
        assertThat(new Group(written).isMeantBy(setting)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                WRITTEN + "|cn=akky-uzman,ou=baska,dc=uni,dc=edu,dc=tr",
                WRITTEN + "|uzman",
                WRITTEN + "|gruplar",
                "akky-uzman|cn=akky-uzman,ou=gruplar,dc=uni,dc=edu,dc=tr",
                "akky-uzman2|akky-uzman",
                "/birim/tip|tip",
                "akky-uzman|cn=",
            })
    void noOtherGroupIs(String written, String setting) {
        assertThat(new Group(written).isMeantBy(setting)).isFalse();
    }
}
