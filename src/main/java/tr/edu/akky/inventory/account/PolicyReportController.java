package tr.edu.akky.inventory.account;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where browsers report what the content security policy kept them from. Anybody may send here, without signing in and
 * without a form's token, so little is read, less is believed, and only a few a minute are written down.
 */
@RestController
class PolicyReportController {

    static final String PATH = "/csp-reports";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReportController.class);

    private static final int LARGEST = 8 * 1024;
    private static final int MOST_A_MINUTE = 60;

    private final MeterRegistry meters;
    private final Clock clock;
    private long minute;
    private int count;

    PolicyReportController(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/csp-report", "application/reports+json", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        for (PolicyReport report : PolicyReport.read(sent)) {
            if (isOneOfFew()) {
                meters.counter("csp.reports", "directive", report.directive()).increment();
                LOG.warn("Policy kept {} from {} on {}", report.directive(), report.blocked(), report.page());
            }
        }
        return ResponseEntity.noContent().build();
    }

    private synchronized boolean isOneOfFew() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            count = 0;
        }
        return ++count <= MOST_A_MINUTE;
    }
}
