package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.TestDatabase;

/** A context of its own: a set-up installation never goes back. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class SetupTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountRepository accounts;

    @Autowired
    SetupCode code;

    @Test
    void aNewInstallationLetsOnlyTheReaderOfItsLogMakeTheAdministratorAndOnlyOnce(CapturedOutput log) {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("Kurulum kodu");
        code.announce();
        String printed = log.getAll().replaceAll("(?s).*kurulum kodu: (\\w{10}).*", "$1");

        assertThat(setUp("YANLISKOD1", "sabah erken kalkan yol alir"))
                .bodyText()
                .contains("Kurulum kodu yanlış");
        assertThat(setUp(printed, "kisa")).bodyText().contains("en az 12 karakter");
        assertThat(setUp(printed, "fenerbahce1907")).bodyText().contains("çok yaygın");
        assertThat(accounts.count()).isZero();

        assertThat(setUp(printed, "sabah erken kalkan yol alir"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in");
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(mvc.get().uri("/setup")).hasStatus(404);
        assertThat(setUp(printed, "sabah erken kalkan yol alir")).hasStatus(404);
    }

    @Test
    void aNameOfOneLetterIsRefusedWithASentence() {
        MvcTestResult refused = mvc.post()
                .uri("/setup")
                .with(csrf())
                .param("code", "X")
                .param("fullName", " A")
                .param("email", "yasemin@uni.edu.tr")
                .param("password", "sabah erken kalkan yol alir")
                .param("repeated", "sabah erken kalkan yol alir")
                .exchange();

        assertThat(refused).bodyText().contains("2 ile 200 karakter");
    }

    private MvcTestResult setUp(String typedCode, String password) {
        return mvc.post()
                .uri("/setup")
                .with(csrf())
                .param("code", typedCode)
                .param("fullName", "Yasemin Yönetici")
                .param("email", "Yasemin@Uni.edu.tr")
                .param("password", password)
                .param("repeated", password)
                .exchange();
    }
}
