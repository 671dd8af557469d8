package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.BrowserSession;

/** Sends the form of the sign-in page. */
record FormSignIn(MockMvcTester mvc) {

    MvcTestResult signIn(String name, String password) {
        return signIn(name, password, new BrowserSession());
    }

    MvcTestResult signIn(String name, String password, BrowserSession browser) {
        return mvc.post()
                .uri("/sign-in")
                .with(browser)
                .with(csrf())
                .param("email", name)
                .param("password", password)
                .exchange();
    }

    /** What the page says afterwards. */
    String refusal(String name, String password) {
        BrowserSession browser = new BrowserSession();
        assertThat(signIn(name, password, browser)).hasRedirectedUrl("/sign-in?error");
        return new String(
                mvc.get()
                        .uri("/sign-in")
                        .param("error", "")
                        .with(browser)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
