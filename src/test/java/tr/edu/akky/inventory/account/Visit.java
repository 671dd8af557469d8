package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.People;

/** A person in a browser, and the session that it names by its cookie. */
record Visit(MockMvcTester mvc, CurrentUser person, BrowserSession browser) {

    MvcTestResult signIn() {
        MvcTestResult result = mvc.post()
                .uri("/sign-in")
                .with(browser)
                .param("email", person.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return result;
    }

    MvcTestResult start() {
        return mvc.get().uri("/").with(browser).exchange();
    }

    String id() {
        return new String(Base64.getDecoder().decode(browser.cookie()), StandardCharsets.UTF_8);
    }
}
