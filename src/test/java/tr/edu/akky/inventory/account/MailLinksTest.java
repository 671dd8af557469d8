package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;

/** Whoever forges the address by which the application is called does not get links to their own server mailed. */
@InventoryTest
class MailLinksTest {

    private static final int PATIENCE = 10_000;
    private static final String LINK = "http://localhost:8080/password/";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @AfterEach
    void disconnect() {
        MailServers.disconnect(application);
    }

    @Test
    void theLinkForAForgottenPasswordHasTheAddressOfTheSettings() throws Exception {
        CurrentUser clerk = people.staffOf();
        MailServers.connect(application, SERVER.getSmtp().getPort());

        mvc.post()
                .uri("/password/forgotten")
                .with(csrf())
                .with(forgedAddress())
                .param("email", clerk.getUsername())
                .exchange();

        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        requireOwnLink(SERVER.getReceivedMessages()[0]);
    }

    @Test
    void soHasTheOneThatAnAdministratorSendsOrHandsOver() throws Exception {
        CurrentUser clerk = people.staffOf();
        CurrentUser administrator = people.administrator();

        assertThat(link(administrator, clerk).getMvcResult().getFlashMap().get("link"))
                .asString()
                .startsWith(LINK);

        MailServers.connect(application, SERVER.getSmtp().getPort());
        link(administrator, clerk);
        assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        requireOwnLink(SERVER.getReceivedMessages()[0]);
    }

    private MvcTestResult link(CurrentUser administrator, CurrentUser clerk) {
        return mvc.post()
                .uri("/administration/accounts/" + clerk.id() + "/link")
                .with(user(administrator))
                .with(csrf())
                .with(forgedAddress())
                .exchange();
    }

    private static RequestPostProcessor forgedAddress() {
        return request -> {
            request.setServerName("kotu.example");
            request.addHeader("Host", "kotu.example");
            request.addHeader("X-Forwarded-Host", "kotu.example");
            return request;
        };
    }

    private static void requireOwnLink(MimeMessage mail) throws Exception {
        assertThat(((Multipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains(LINK);
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("kotu.example");
    }
}
