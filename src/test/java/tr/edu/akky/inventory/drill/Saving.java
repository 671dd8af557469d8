package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.launch.Visitor;

/**
 * Clients that each save one new entry after the other. An entry counts as acknowledged when the redirect after it has
 * come; a form that got no such answer is sent again, with the token it had, until it has.
 */
final class Saving {

    private static final Pattern SUBMISSION = Pattern.compile("/submissions/(\\d+)");
    private static final long BEFORE_NEXT_TRY = 200;

    private final String prefix;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> wrongAnswers = new ConcurrentLinkedQueue<>();
    private volatile boolean ending;
    private volatile long lastAcknowledged;

    private Saving(String prefix) {
        this.prefix = prefix;
    }

    /** Begins; everybody is signed in and has found their submission when this returns. */
    static Saving begin(String prefix, University university, String address) throws InterruptedException {
        Saving saving = new Saving(prefix);
        for (int client = 1; client <= university.clients(); client++) {
            saving.visitors.add(university.person(address, client));
        }
        List<String> paths = University.inParallel(saving.visitors.stream()
                .map(visitor -> (Callable<String>) () -> entries(visitor))
                .toList());
        for (int client = 0; client < paths.size(); client++) {
            int number = client;
            Thread thread = new Thread(() -> saving.save(number, paths.get(number)));
            thread.setDaemon(true);
            thread.start();
            saving.threads.add(thread);
        }
        return saving;
    }

    /** The address of the rows of a person's submission. */
    static String entries(Visitor visitor) throws IOException, InterruptedException {
        Matcher submission = SUBMISSION.matcher(visitor.page("/submissions"));
        if (!submission.find()) {
            throw new IllegalStateException("no submission");
        }
        return submission.group() + "/entries";
    }

    private void save(int client, String entries) {
        Visitor visitor = visitors.get(client);
        for (int number = 1; !ending; number++) {
            String name = prefix + " " + client + "-" + number;
            String token = null;
            boolean done = false;
            while (!done) {
                try {
                    Map<String, String> form = Visitor.hidden(visitor.page(entries + "/new"), entries);
                    if (token == null) {
                        token = form.get("formToken");
                    } else {
                        sentAgain.incrementAndGet();
                    }
                    form.putAll(Map.of("formToken", token, "name", name, "licences", "25", "note", "Şırnak, İğdır"));
                    done = isAcknowledged(visitor.post(entries, form), entries);
                } catch (IOException | RuntimeException broken) {
                    Await.pause(BEFORE_NEXT_TRY);
                } catch (InterruptedException e) {
                    return;
                }
            }
            acknowledged.add(name);
            lastAcknowledged = System.nanoTime();
        }
    }

    private boolean isAcknowledged(HttpResponse<String> answer, String entries) {
        boolean redirect = answer.statusCode() == 302;
        if (redirect && (Visitor.next(answer) + "/entries").equals(entries)) {
            return true;
        }
        if (!redirect && answer.statusCode() != 503 && answer.statusCode() != 502) {
            wrongAnswers.add(answer.statusCode() + " " + answer.body());
        }
        Await.pause(BEFORE_NEXT_TRY);
        return false;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    void awaitMore(int entries, Duration patience) {
        int goal = acknowledged.size() + entries;
        Await.until(entries + " entries are acknowledged", patience, () -> acknowledged.size() >= goal);
    }

    /** Waits for the first acknowledgement after the given moment. */
    Duration firstSince(long moment, Duration patience) {
        Await.until("an entry is acknowledged again", patience, () -> lastAcknowledged - moment > 0);
        return Duration.ofNanos(lastAcknowledged - moment);
    }

    /** Every form that was begun is sent until it is acknowledged. */
    void end() throws InterruptedException {
        ending = true;
        for (Thread thread : threads) {
            thread.join(60_000);
            if (thread.isAlive()) {
                throw new AssertionError("a client still waits for its acknowledgement");
            }
        }
    }

    int signIns() {
        return visitors.stream().mapToInt(Visitor::signIns).sum();
    }

    /** What is stored at this moment without an answer to whoever sent it. */
    List<String> unanswered(DatabaseServer server) throws SQLException {
        List<String> stored = new ArrayList<>(stored(server));
        stored.removeAll(acknowledged);
        return stored;
    }

    private List<String> stored(DatabaseServer server) throws SQLException {
        return server.strings("select name from entry where name like '" + prefix + " %'");
    }

    /** What is stored against what was acknowledged; fails when anything is missing, doubled or was answered wrongly. */
    String verdict(DatabaseServer server) throws SQLException {
        return verdict(stored(server));
    }

    String verdict(List<String> stored) {
        long lost = acknowledged.stream().filter(name -> !stored.contains(name)).count();
        long doubled = stored.size() - stored.stream().distinct().count();
        String figures = "%d clients, %d acknowledged, %d stored, %d lost, %d doubled, %d sent again, %d wrong answers"
                .formatted(
                        visitors.size(),
                        acknowledged.size(),
                        stored.size(),
                        lost,
                        doubled,
                        sentAgain.get(),
                        wrongAnswers.size());
        if (lost + doubled + wrongAnswers.size() > 0 || stored.size() != acknowledged.size()) {
            throw new AssertionError(figures
                    + wrongAnswers.stream().findFirst().map(": "::concat).orElse(""));
        }
        return figures;
    }
}
