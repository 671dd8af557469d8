package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class PolicyReportTest {

    private static final String OLD = """
            {"csp-report": {"document-uri": "https://envanter.example/review/17/entries/4?q=Ali", "effective-directive": "img-src",
             "blocked-uri": "https://kotu.example:8443/x.png?kimlik=5", "script-sample": "gizli"}}
            """;

    private static final String NEW = """
            [{"type": "csp-violation", "body": {"documentURL": "https://e.example/password/Ab3xYz_token", "blockedURL": "inline",
              "effectiveDirective": "script-src-elem"}}, {"type": "deprecation", "body": {}}]
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void ofAReportOnlyDirectiveOriginAndPathAreTaken() {
        assertThat(PolicyReport.read(OLD.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new PolicyReport("img-src", "https://kotu.example:8443", "/review/*/entries/*"));
        assertThat(PolicyReport.read(NEW.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new PolicyReport("script-src-elem", "inline", "/password/*"));
    }

    @Test
    void whatIsNoReportIsTakenForNone() {
        assertThat(PolicyReport.read("{".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PolicyReport.read("7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PolicyReport.read(
                        "{\"csp-report\": {\"effective-directive\": \"x\\ny\"}}".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new PolicyReport("other", "?", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "application/csp-report, 10, 204",
        "application/reports+json, 10, 204",
        "application/json, 9000, 413",
        "text/plain, 10, 415"
    })
    void anybodyMaySendALittleOfTheRightKind(String type, int length, int status) {
        people.administrator();
        assertThat(mvc.post().uri("/csp-reports").contentType(type).content(" ".repeat(length)))
                .hasStatus(status);
    }
}
