package tr.edu.akky.inventory.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void eachPageNamesItsOwnContactAndNoneWhereNoneIsSet() {
        Contact contact = new Contact(" kvkk@uni.edu.tr ", "  ");
        assertThat(contact.of(HelpPage.PRIVACY)).isEqualTo("kvkk@uni.edu.tr");
        assertThat(contact.of(HelpPage.ACCESSIBILITY)).isNull();
        assertThat(contact.of(HelpPage.GUIDE)).isNull();
    }
}
