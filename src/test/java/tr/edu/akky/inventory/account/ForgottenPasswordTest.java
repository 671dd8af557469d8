package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class ForgottenPasswordTest {

    private static final String NEW_PASSWORD = "dört at bir araba çeker";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordLinks links;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    MessageSource messages;

    private final List<Runnable> later = new ArrayList<>();

    @Test
    void theAnswerWaitsForNoMailWhetherTheAddressIsKnownOrNot() {
        CurrentUser clerk = people.staffOf();

        forgotten().request(clerk.getUsername());
        forgotten().request("kimse@uni.edu.tr");

        assertThat(later).hasSize(2);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        later.forEach(Runnable::run);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void askingAgainAtOnceSendsNoSecondMail() {
        CurrentUser clerk = people.staffOf();
        forgotten().request(clerk.getUsername());
        forgotten().request(clerk.getUsername());

        later.forEach(Runnable::run);

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aPasswordOfOnesOwnChoiceVoidsTheLinkThatWaits() {
        CurrentUser clerk = people.staffOf();
        String link = links.issue(clerk.id());
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(links.holder(token)).isPresent();

        ownPassword.change(clerk.id(), NEW_PASSWORD, NEW_PASSWORD);

        assertThat(links.holder(token)).isEmpty();
    }

    @Test
    void thePageSaysTheSameForEveryAddress() {
        CurrentUser clerk = people.staffOf();
        for (String email : List.of(clerk.getUsername(), "kimse@uni.edu.tr", "")) {
            assertThat(mvc.post().uri("/password/forgotten").with(csrf()).param("email", email))
                    .hasRedirectedUrl("/sign-in");
        }
    }

    private ForgottenPasswords forgotten() {
        PasswordMail mail = new PasswordMail(
                MailServers.at(SERVER.getSmtp().getPort()), messages, new Institution("Örnek Üniversitesi"));
        return new ForgottenPasswords(accounts, links, mail, later::add);
    }
}
