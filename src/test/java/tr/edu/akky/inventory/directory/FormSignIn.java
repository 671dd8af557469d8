package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends the form of the sign-in page. */
record FormSignIn(MockMvcTester mvc) {

    MvcTestResult signIn(String name, String password) {
        return signIn(name, password, new MockHttpSession());
    }

    MvcTestResult signIn(String name, String password, MockHttpSession session) {
        return mvc.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", name)
                .param("password", password)
                .exchange();
    }

    /** What the page says afterwards. */
    String refusal(String name, String password) {
        MockHttpSession session = new MockHttpSession();
        assertThat(signIn(name, password, session)).hasRedirectedUrl("/sign-in?error");
        return new String(
                mvc.get()
                        .uri("/sign-in")
                        .param("error", "")
                        .session(session)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
