package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What a page tries against our policy is hindered by the browser, told to the server and counted there. */
@InventoryTest
class PolicyJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    MeterRegistry meters;

    @Test
    void aPictureFromElsewhereIsNotLoadedAndReported() throws InterruptedException {
        people.administrator();
        double before = reported("img-src");
        try (Browser browser = new Browser(port, true)) {
            browser.open("/sign-in");
            boolean loaded = (Boolean) browser.page().evaluate("""
                    () => new Promise(done => {
                      const picture = new Image();
                      picture.onload = () => done(true);
                      picture.onerror = () => done(false);
                      picture.src = 'https://baska.example/iz.png';
                    })
                    """);
            assertThat(loaded).isFalse();

            Instant end = Instant.now().plus(PATIENCE);
            while (reported("img-src") == before && Instant.now().isBefore(end)) {
                Thread.sleep(200);
            }
        }
        assertThat(reported("img-src")).isEqualTo(before + 1);
    }

    private double reported(String directive) {
        Counter counter = meters.find("csp.reports").tag("directive", directive).counter();
        return counter == null ? 0 : counter.count();
    }
}
