package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium with one person in it; pages are looked at on demand. */
class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;

    /** Without JavaScript the page cannot be asked whether an element has come to rest. */
    private final Locator.ClickOptions click;

    private final List<String> complaints = new ArrayList<>();
    private final Inspection inspection;
    private final List<String> looked = new ArrayList<>();

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
        inspection = new Inspection(page);
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

    /** The path of the page that is open. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Has this page looked at in each look and width. */
    void check(String name) {
        assertThat(page.title()).as(name).endsWith("– AKKY Envanter").doesNotContain("null", "??");
        assertThat(text()).as(name).doesNotContain("??");
        inspection.inspect(name);
        looked.add(path());
    }

    /** The paths of the pages that were looked at. */
    List<String> looked() {
        return looked;
    }

    /** Opens each and has it looked at. */
    void check(List<String> paths) {
        for (String path : paths) {
            open(path);
            check(path);
        }
    }

    /** Nothing that axe or the browser's console complained of on any page so far. */
    void requireNoComplaints() {
        assertThat(complaints).isEmpty();
        requireAccessible();
    }

    /** As {@link #requireNoComplaints}, where the browser has to complain of what the server answers. */
    void requireAccessible() {
        assertThat(inspection.complaints()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        playwright.close();
    }
}
