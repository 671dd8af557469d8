package tr.edu.akky.inventory.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class HistoryTest {

    @Autowired
    DatabaseOwner owner;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void signingInAndFailingToAreRememberedWithoutWhatWasTyped() {
        CurrentUser reviewer = people.reviewer();
        signIn(reviewer.getUsername(), People.PASSWORD);
        signIn(reviewer.getUsername(), "yanlis-parola-buraya");

        assertThat(mvc.get().uri("/history").with(user(reviewer)))
                .bodyText()
                .contains("Giriş yapıldı", "Başarısız giriş denemesi")
                .doesNotContain("yanlis-parola-buraya");
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteHistory() {
        signIn(people.reviewer().getUsername(), People.PASSWORD);

        assertThatThrownBy(() -> owner.jdbc().update("update activity set action = 'nothing'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> owner.jdbc().update("delete from activity")).hasMessageContaining("append-only");
    }

    private void signIn(String email, String password) {
        mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }
}
