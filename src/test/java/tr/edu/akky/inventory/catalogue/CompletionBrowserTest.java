package tr.edu.akky.inventory.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class CompletionBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private PasswordEncoder encoder;

    private @Nullable Playwright playwright;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void signIn() {
        Assumptions.assumeTrue(Files.exists(CHROMIUM), "no Chromium here");
        Account account = new Account("uye@ornek.edu.tr", "Deneme Kişisi", Role.UNIT_STAFF);
        account.setPassword(encoder.encode("uzun bir parola"));
        account.readNotice(Instant.now());
        accounts.save(account);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        page = browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.navigate("/sign-in");
        page.fill("#email", "uye@ornek.edu.tr");
        page.fill("#password", "uzun bir parola");
        page.click("main button");
        page.navigate("/catalogue/products");
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aNameIsCompletedAndChosenWithTheKeyboardAlone() {
        Locator field = page.getByRole(AriaRole.COMBOBOX).first();
        assertThat(field).hasAttribute("aria-expanded", "false");
        field.pressSequentially("ms wind");
        Locator options = page.locator(".completion-list [role=option]");
        assertThat(options.first()).containsText("Microsoft Windows Server");
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".completion [role=status]")).hasText(Pattern.compile("\\d öneri var\\..*"));
        assertNoViolations();

        field.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        field.press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        field.press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("ms wind");

        field.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.evaluate("""
                addEventListener('completion:chosen', event => sessionStorage.chosen = JSON.stringify(event.detail))
                """);
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*/catalogue/products/\\d+$"));
        assertThat(page.locator("h1")).containsText("Microsoft Windows Server");
        assertThat((String) page.evaluate("sessionStorage.chosen"))
                .contains("\"categoryCode\":\"sunucu-isletim-sistemi\"", "\"productId\":");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNameIsChosenWithTheMouseAndAnUnknownOneIsSaidToBeUnknown() {
        Locator field = page.locator("#q");
        field.pressSequentially("qqzzxx");
        assertThat(page.locator(".completion [role=status]")).hasText("Öneri yok.");
        field.fill("oto kad");
        page.locator(".completion-list [role=option]").first().click();
        page.waitForURL(Pattern.compile(".*/catalogue/products/\\d+$"));
        assertThat(page.locator("h1")).containsText("Autodesk AutoCAD");
        assertThat(complaints).isEmpty();
    }

    @Test
    void enterWithoutAChoiceSearchesAndEveryPageIsAccessible() {
        page.locator("#q").pressSequentially("ms ofis");
        page.locator("#q").press("Enter");
        page.waitForURL(Pattern.compile(".*[?]q=ms\\+ofis.*"));
        assertNoViolations();
        page.getByText("Microsoft Office (LTSC, Standard, Professional Plus)").click();
        assertThat(page.locator("h1")).containsText("Microsoft Office");
        assertNoViolations();
        page.getByText("LibreOffice").first().click();
        assertThat(page.locator("h1")).containsText("LibreOffice");
        assertNoViolations();
        for (String other : List.of("/catalogue/equivalents", "/catalogue/categories")) {
            page.navigate(other);
            assertNoViolations();
        }
        assertThat(complaints).isEmpty();
    }

    private void assertNoViolations() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
    }
}
