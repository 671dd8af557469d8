package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own. */
final class Application implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient probe = HttpClient.newHttpClient();

    Application(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void awaitReady() {
        Await.until("the application is ready, see " + log, START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the application has ended, see " + log);
            }
            return isUp("readiness");
        });
    }

    /** @param probe {@code readiness} or {@code liveness} */
    boolean isUp(String probe) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/" + probe))
                .timeout(Duration.ofSeconds(20))
                .build();
        return this.probe.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    }

    /** Time of the processor that it has used, which other programs of the machine do not lengthen. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    /** As systemd, Docker and Kubernetes do it. */
    void terminate() {
        process.destroy();
    }

    int awaitExit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the application has not ended within " + patience.toSeconds() + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
