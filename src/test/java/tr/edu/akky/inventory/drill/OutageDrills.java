package tr.edu.akky.inventory.drill;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.launch.Visitor;

/** The database hangs or cannot be reached while people work: they are told, and lose nothing. */
final class OutageDrills {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int WIRE_PORT = 8111;
    private static final int READERS = 12;

    private OutageDrills() {}

    private interface Act {
        void run() throws Exception;
    }

    /** An answer, and how long it took to come. */
    private record Timed(HttpResponse<String> answer, Duration time) {}

    /** Every process of the server stands still, as on a storage that hangs: connections stay open, nothing answers. */
    static String frozen(Ground ground) throws Exception {
        DatabaseServer server = ground.server();
        try (Application application = ground.start()) {
            return outage(ground, application, server::freeze, server::thaw);
        }
    }

    /** Connections break and new ones are refused. */
    static String cut(Ground ground) throws Exception {
        try (Wire wire = new Wire(WIRE_PORT, ground.server().port());
                Application application =
                        ground.launcher().startOn(Ground.PORT, DatabaseServer.url(WIRE_PORT, DatabaseServer.NAME))) {
            return outage(ground, application, wire::cut, wire::join);
        }
    }

    private static String outage(Ground ground, Application application, Act begin, Act end) throws Exception {
        University university = ground.university(application);
        Visitor visitor = university.person(application.address(), 1);
        String entries = Saving.entries(visitor);
        List<Visitor> readers = new ArrayList<>();
        for (int number = 1; number <= READERS; number++) {
            readers.add(university.person(application.address(), number));
            readers.get(number - 1).page("/submissions");
        }
        Map<String, String> form = Visitor.hidden(visitor.page(entries + "/new"), entries);
        form.putAll(
                Map.of("name", "Elde tutulan " + System.nanoTime(), "licences", "25", "note", "Şırnak \"İğdır\" <&>"));
        Saving saving = Saving.begin("Kesinti " + System.nanoTime(), university, application.address());
        saving.awaitMore(40, Duration.ofMinutes(1));
        List<Timed> answers;
        Timed sent;
        boolean unready;
        begin.run();
        try {
            answers = pages(readers);
            sent = timed(() -> visitor.post(entries, form));
            unready = application.isUp("liveness") && !application.isUp("readiness");
        } finally {
            end.run();
        }
        long ended = System.nanoTime();
        Duration back = saving.firstSince(ended, LIMIT);
        Duration ready = Await.until("readiness returns", LIMIT, () -> application.isUp("readiness"));
        saving.awaitMore(40, Duration.ofMinutes(1));
        saving.end();
        answers.add(sent);
        require(unready, "alive and not ready during the outage");
        answers.forEach(OutageDrills::requireSentence);
        require(
                Visitor.hidden(sent.answer().body(), entries).equals(form),
                "the page of the outage holds the form as it was sent");
        int signIns = visitor.signIns();
        HttpResponse<String> again =
                visitor.post(entries, Visitor.hidden(sent.answer().body(), entries));
        require(
                again.statusCode() == 302 && visitor.signIns() == signIns,
                "sent again the form is accepted without a new sign-in");
        require(saving.signIns() == ground.clients(), "nobody is signed out by the outage");
        Duration slowest =
                answers.stream().map(Timed::time).max(Duration::compareTo).orElseThrow();
        return saving.verdict(ground.server()) + ", " + answers.size() + " pages answered within "
                + Await.seconds(slowest) + ", form kept, saving again " + Await.seconds(back) + " after, ready after "
                + Await.seconds(ready);
    }

    /** More people ask at once than the pool has connections, and then each again. */
    private static List<Timed> pages(List<Visitor> readers) throws InterruptedException {
        List<Callable<Timed>> visits = readers.stream()
                .map(reader -> (Callable<Timed>) () -> timed(() -> reader.get("/submissions")))
                .toList();
        List<Timed> answers = new ArrayList<>(University.inParallel(visits));
        answers.addAll(University.inParallel(visits));
        return answers;
    }

    private static Timed timed(Callable<HttpResponse<String>> request) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.call();
        return new Timed(answer, Await.since(start));
    }

    private static void requireSentence(Timed timed) {
        String what = timed.answer().uri() + " answered " + timed.answer().statusCode() + " after "
                + Await.seconds(timed.time());
        require(timed.time().compareTo(LIMIT) <= 0, what);
        require(
                timed.answer().statusCode() == 503
                        && timed.answer().body().contains("Veritabanına ulaşılamıyor")
                        && timed.answer()
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .isPresent(),
                what);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
