package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** What a page costs an old computer behind a slow line, counted in bytes as they come through it. */
@InventoryTest
class LightnessTest {

    private static final int FIRST_VIEW = 250_000;
    private static final int LATER_VIEW = 40_000;

    /** Headers included; what comes from the browser's cache counts nothing. */
    private static final String TRANSFERRED = """
            ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
              .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Test
    void theFirstPageIsLightAndEachLaterOneIsFarLighter() {
        Unit unit = people.unit("Mühendislik Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.open();
        long submission = round.submissionOf(clerk, unit);
        IntStream.range(0, 50).forEach(row -> round.enter(clerk, submission, "Çizim yazılımı " + row));
        String inventory = "/submissions/" + submission;
        try (Browser browser = new Browser(port, true)) {
            browser.open("/sign-in");
            assertThat(transferred(browser, "/sign-in")).isBetween(10_000, FIRST_VIEW);
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            for (String path : List.of("/", inventory, inventory + "/entries/new", "/catalogue/products", "/profile")) {
                browser.open(path);
                assertThat(transferred(browser, path)).as(path).isBetween(1_000, LATER_VIEW);
            }
        }
    }

    private static int transferred(Browser browser, String path) {
        browser.page().waitForLoadState();
        int bytes = ((Number) browser.page().evaluate(TRANSFERRED)).intValue();
        System.out.printf("weight %s: %d bytes%n", path, bytes);
        return bytes;
    }
}
