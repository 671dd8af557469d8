package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.People;

/** A browser in which somebody signs in, in as many steps as they must. */
final class FactorSession {

    private final MockMvcTester mvc;
    private final BrowserSession browser = new BrowserSession();

    FactorSession(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(browser).exchange();
    }

    /** @param parameters names and values in turn */
    MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(browser).with(csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    MvcTestResult password(CurrentUser person) {
        return post("/sign-in", "email", person.getUsername(), "password", People.PASSWORD);
    }

    MvcTestResult code(String code) {
        return post("/sign-in/second-factor", "code", code);
    }

    /** Signs in and sets the app up; the answer shows the recovery codes. */
    MvcTestResult setUp(CurrentUser person, AuthenticatorApps apps) {
        password(person);
        assertThat(post("/profile/second-factor/app")).hasRedirectedUrl("/profile/second-factor/app");
        byte[] seed = apps.waiting(person.id()).orElseThrow();
        return post("/profile/second-factor/app/confirmation", "code", present(seed));
    }

    @Nullable
    String cookie() {
        return browser.cookie();
    }

    BrowserSession browser() {
        return browser;
    }

    static String present(byte[] seed) {
        return Totp.code(seed, Totp.step(Instant.now()));
    }
}
