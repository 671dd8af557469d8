package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium with one person in it; every page it opens is checked by axe, in light and dark, wide and narrow. */
class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The beginnings of the elements that stand out to the right. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('main *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth)
              .map(each => each.outerHTML.slice(0, 120)).slice(0, 8).join('\\n')
            """;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;

    /** Without JavaScript the page cannot be asked whether an element has come to rest. */
    private final Locator.ClickOptions click;

    private final List<String> complaints = new ArrayList<>();

    Browser(int port, boolean javaScript) {
        Path binary = chromium();
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary)
                        .setArgs(ARGUMENTS));
        context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("tr-TR")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setAcceptDownloads(true));
        click = new Locator.ClickOptions().setForce(!javaScript);
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        address = "http://localhost:" + port;
    }

    /** Without a browser the journeys are skipped with a message, but never where {@code REQUIRE_BROWSER} is set. */
    private static Path chromium() {
        @Nullable
        Path found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null) {
            assertThat(System.getenv("REQUIRE_BROWSER"))
                    .as("Chromium is required")
                    .isNull();
            assumeTrue(false, "no Chromium on this machine: browser journeys are skipped");
            throw new IllegalStateException();
        }
        return found;
    }

    Page page() {
        return page;
    }

    void signIn(String email, String password) {
        open("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        submit("Giriş yap");
    }

    void signOut() {
        submit("Çıkış");
    }

    void open(String path) {
        page.navigate(address + path);
    }

    /** Presses the button of this name and waits for the next page. */
    void submit(String button) {
        page.waitForNavigation(() -> page.locator("button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click(click));
    }

    void follow(String link) {
        page.waitForNavigation(() -> page.locator("a", new Page.LocatorOptions().setHasText(link))
                .first()
                .click());
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Has axe look at this page in each look and width. */
    void check(String name) {
        assertThat(page.title()).as(name).endsWith("– AKKY Envanter").doesNotContain("null", "??");
        assertThat(text()).as(name).doesNotContain("??");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(scheme);
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                List<String> violations = axe()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::describe)
                        .toList();
                System.out.printf("axe %s %s %d: %d violations%n", name, scheme, width, violations.size());
                violations.forEach(violation -> complaints.add(name + " " + scheme + " " + width + " " + violation));
                if ((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
                    complaints.add(name + " scrolls sideways at " + width + ": " + page.evaluate(TOO_WIDE));
                }
            }
        }
        page.setViewportSize(1280, 900);
    }

    /** Our pages have no frames of others, so axe need not open a second page for each look. */
    private AxeBuilder axe() {
        AxeBuilder axe = new AxeBuilder(page);
        axe.setLegacyMode(true);
        return axe;
    }

    /** Playwright spells the scheme in the language of the machine, where a Turkish one makes "lıght" of it. */
    private void look(ColorScheme scheme) {
        Locale language = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        } finally {
            Locale.setDefault(language);
        }
    }

    /** Nothing that axe or the browser's console complained of on any page so far. */
    void requireNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        playwright.close();
    }
}
