package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class TooLargeFileTest {

    private static final String BEFORE = """
            --end\r
            Content-Disposition: form-data; name="file"; filename="liste.xlsx"\r
            \r
            """;

    @Value("${local.server.port}")
    int port;

    @Test
    void isAnsweredWithAPageThatSaysSo() throws IOException, InterruptedException {
        HttpRequest upload = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .header("Content-Type", "multipart/form-data; boundary=end")
                .header("Accept", "text/html")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(BEFORE),
                        BodyPublishers.ofByteArray(new byte[12 * 1024 * 1024]),
                        BodyPublishers.ofString("\r\n--end--\r\n")))
                .build();

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(upload, BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dosya çok büyük");
    }
}
