package tr.edu.akky.inventory.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A reverse proxy that gives each request to the next instance. Only a request that no instance has taken is given to the
 * other one; a form is never sent twice by it.
 */
final class RoundRobin implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "upgrade", "http2-settings", "transfer-encoding");

    private final List<String> instances;
    private final String host;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(64);
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    RoundRobin(int port, String... instances) throws IOException {
        this.instances = List.of(instances);
        this.host = "127.0.0.1:" + port;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        server.createContext("/", this::pass);
        server.setExecutor(workers);
        server.start();
    }

    String address() {
        return "http://" + host;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> answer = answer(exchange, body);
            if (answer == null) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private @Nullable HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) {
        int first = turn.getAndIncrement();
        for (int next = 0; next < instances.size(); next++) {
            String instance = instances.get(Math.floorMod(first + next, instances.size()));
            try {
                return client.send(request(exchange, instance, body), BodyHandlers.ofByteArray());
            } catch (ConnectException notTaken) {
                continue;
            } catch (IOException broken) {
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private HttpRequest request(HttpExchange exchange, String instance, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(instance + exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(30))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.header("X-Forwarded-Host", host)
                .header("X-Forwarded-Port", host.substring(host.indexOf(':') + 1))
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-For", "127.0.0.1")
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
