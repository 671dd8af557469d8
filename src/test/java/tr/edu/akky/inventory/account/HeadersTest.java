package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** As it goes over the wire, so that what the server itself adds or forgets is seen. */
@InventoryTest
class HeadersTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/help", "/css/app.css", "/yok", "/actuator/health"})
    void everyAnswerSaysWhatABrowserMayDoWithIt(String path) throws IOException {
        people.administrator();
        assertThat(answer("GET " + path, "localhost"))
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("object-src 'none'", "frame-ancestors 'none'", "report-uri /csp-reports")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin")
                .contains("Cross-Origin-Opener-Policy: same-origin")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .doesNotContain("unsafe", "report-to", "Access-Control-Allow-Origin", "Server:", "X-Powered-By");
    }

    @Test
    void behindTlsTheBrowserIsToldToStayThereAndTheCookieIsSecure() throws IOException {
        people.administrator();
        String answer = answer("GET /sign-in", "localhost", "X-Forwarded-Proto: https");
        assertThat(answer)
                .contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains")
                .contains("report-uri /csp-reports; report-to csp", "Reporting-Endpoints: csp=\"/csp-reports\"");
        assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie")))
                .isNotEmpty()
                .allMatch(cookie ->
                        cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void aForgedHostLeadsNowhere() throws IOException {
        people.administrator();
        assertThat(answer("GET /", "kotu.example"))
                .contains("Location: /sign-in")
                .doesNotContain("kotu.example");
    }

    @Test
    void pagesAreNotKeptAndFilesThatNeverChangeAre() throws IOException {
        people.administrator();
        assertThat(answer("GET /sign-in", "localhost")).contains("no-store");
        assertThat(answer("GET /css/app.css", "localhost"))
                .contains("max-age=31536000")
                .doesNotContain("no-store");
    }

    @Test
    void aTraceIsNotAnswered() throws IOException {
        people.administrator();
        assertThat(answer("TRACE /sign-in", "localhost", "X-Secret: gizli"))
                .containsPattern("^HTTP/1.1 40[05]")
                .doesNotContain("gizli");
    }

    private String answer(String request, String host, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            String sent = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n";
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
