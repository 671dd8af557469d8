package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;

/** Whoever changes the second factor of somebody cannot do so unnoticed. */
@InventoryTest
class FactorLettersTest {

    private static final int PATIENCE = 10_000;

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final List<Runnable> later = new ArrayList<>();
    private CurrentUser person;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer();
    }

    @AfterEach
    void disconnect() {
        MailServers.disconnect(application);
    }

    @Test
    void whoeverSetsAnAppUpIsToldWhereToLookByTheAddressOfTheSettings() throws Exception {
        MailServers.connect(application, SERVER.getSmtp().getPort());

        new FactorSession(mvc).setUp(person, apps);

        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString(person.getUsername());
        assertThat(text(mail))
                .contains(person.fullName(), "http://localhost:8080/profile/second-factor")
                .doesNotContain("??");
    }

    @Test
    void everyChangeHasItsOwnWordsAndAnythingElseIsNotMailed() throws Exception {
        FactorLetters letters = letters(SERVER.getSmtp().getPort());
        List<String> told = List.of("app-added", "app-removed", "passkey-added", "passkey-removed", "factor-reset");
        told.forEach(what -> letters.happened(event("account." + what)));
        letters.happened(event("account.signed-in"));
        letters.happened(event("account.recovery-code-used"));

        later.forEach(Runnable::run);

        assertThat(SERVER.getReceivedMessages()).hasSameSizeAs(told);
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            texts.add(text(mail));
        }
        assertThat(texts)
                .doesNotHaveDuplicates()
                .anySatisfy(text -> assertThat(text).contains("Telefonum"))
                .allSatisfy(text -> assertThat(text).contains(person.fullName()).doesNotContain("{0}", "{1}"));
    }

    @Test
    void theChangeDoesNotWaitForTheMailServerNorFailWithIt() {
        FactorLetters letters = letters(1);

        letters.happened(event("account.app-removed"));

        assertThat(later).hasSize(1);
        later.forEach(Runnable::run);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aChangeThatIsUndoneIsNotTold() {
        MailServers.connect(application, SERVER.getSmtp().getPort());

        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("account.app-removed"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> events.publishEvent(event("account.app-added")));

        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private FactorLetters letters(int port) {
        return new FactorLetters(MailServers.at(port), accounts, messages, later::add, "https://envanter.uni.edu.tr");
    }

    private HistoryEvent event(String action) {
        return new HistoryEvent(
                action, "account", person.id(), null, Map.of("name", person.fullName(), "passkey", "Telefonum"));
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }
}
