package tr.edu.akky.inventory.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own. */
public final class Application implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    public Application(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public void awaitReady() {
        await("readiness", () -> isUp("readiness"));
    }

    /** @return how long it took from now */
    public Duration awaitPage(String path) {
        return await(path, () -> status(path) == 200);
    }

    private Duration await(String what, Callable<Boolean> condition) {
        return Await.until(what + " is there, see " + log, START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the application has ended, see " + log);
            }
            return condition.call();
        });
    }

    /** @param probe {@code readiness} or {@code liveness} */
    public boolean isUp(String probe) throws IOException, InterruptedException {
        return status("/actuator/health/" + probe) == 200;
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** Time of the processor that it has used, which other programs of the machine do not lengthen. */
    public Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    /** As systemd, Docker and Kubernetes do it. */
    public void terminate() {
        process.destroy();
    }

    public int awaitExit(Duration patience) throws InterruptedException {
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
