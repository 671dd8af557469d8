package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Visitor;

/**
 * Rows saved and acknowledged in a second, by as many people as pgbench has clients for single rows of the same kind: by
 * the empty row at the end of the table, and by the whole form, which is fetched anew before each.
 */
final class Saves {

    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final double LEAST = 0.5;
    private static final Pattern SUBMISSION = Pattern.compile("/submissions/\\d+");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Saves() {}

    static List<Finding> run(Site site) throws Exception {
        String database = site.database();
        SingleRows inserts =
                new SingleRows(site.server(), database, site.launcher().folder());
        List<Double> quick = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> reference = new ArrayList<>();
        try (Application application = site.start(Site.PORT, database)) {
            List<QuickRow> rows = new ArrayList<>();
            List<WholeForm> forms = new ArrayList<>();
            for (int client = 1; client <= Site.CLIENTS; client++) {
                Visitor visitor = site.university().person(application.address(), client);
                rows.add(QuickRow.of(visitor));
                forms.add(new WholeForm(visitor.cookies(), submission(visitor)));
            }
            Load.perSecond(Site.PORT, rows, WARM_UP);
            Load.perSecond(Site.PORT, forms, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                quick.add(Load.perSecond(Site.PORT, rows, ROUND));
                whole.add(Load.perSecond(Site.PORT, forms, ROUND));
                reference.add(inserts.perSecond(Site.CLIENTS, ROUND));
            }
        }
        requireStored(site, database);
        double inserted = Load.median(reference);
        String clients = Site.CLIENTS + " clients, ";
        return List.of(
                Finding.atLeastTimes(
                        clients + "rows saved : " + inserts.name(), Load.median(quick), inserted, "/s", LEAST),
                Finding.atLeastTimes(
                        clients + "form fetched and saved : " + inserts.name(),
                        Load.median(whole),
                        inserted,
                        "/s",
                        LEAST));
    }

    private static void requireStored(Site site, String database) throws IOException, SQLException {
        String stored = site.server()
                .strings(database, "select count(*) from entry where name like 'Ölçüm %'")
                .get(0);
        if (Integer.parseInt(stored) != NUMBER.get()) {
            throw new AssertionError(NUMBER + " rows were acknowledged, " + stored + " are stored");
        }
    }

    private static String submission(Visitor visitor) throws IOException, InterruptedException {
        Matcher submission = SUBMISSION.matcher(visitor.page("/submissions"));
        if (!submission.find()) {
            throw new AssertionError("no submission");
        }
        return submission.group();
    }

    /** The table, and its empty row, is there with the first row. */
    private static void saveFirst(Visitor visitor, String path) throws IOException, InterruptedException {
        Map<String, String> form = Visitor.hidden(visitor.page(path + "/new"), path);
        fill(form);
        visitor.post(path, form);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void fill(Map<String, String> form) {
        form.put("name", "Ölçüm " + NUMBER.incrementAndGet());
        form.put("licences", "25");
    }

    private static void require(boolean acknowledged, Connection.Answer answer) {
        if (!acknowledged) {
            throw new AssertionError("a row was answered with " + answer.status() + "\n" + answer.body());
        }
    }

    /** The row alone comes back, with the token of the next one. */
    private record QuickRow(String cookies, String path, Map<String, String> form) implements Load.Client {

        static QuickRow of(Visitor visitor) throws IOException, InterruptedException {
            String submission = submission(visitor);
            String path = submission + "/entries/quick";
            saveFirst(visitor, submission + "/entries");
            Map<String, String> form = Visitor.hidden(visitor.page(submission), path);
            form.put("inline", "true");
            return new QuickRow(visitor.cookies(), path, form);
        }

        @Override
        public void step(Connection connection) throws IOException {
            fill(form);
            Connection.Answer answer = connection.send(Connection.post(path, cookies, encoded(form)));
            require(answer.status() == 200 && answer.body().contains("data-added"), answer);
            form.put("formToken", UUID.randomUUID().toString());
        }
    }

    private record WholeForm(String cookies, String submission) implements Load.Client {

        @Override
        public void step(Connection connection) throws IOException {
            String path = submission + "/entries";
            Connection.Answer page = connection.send(Connection.get(path + "/new", cookies));
            Map<String, String> form = Visitor.hidden(page.body(), path);
            fill(form);
            Connection.Answer answer = connection.send(Connection.post(path, cookies, encoded(form)));
            require(answer.status() == 302 && answer.location().endsWith(submission), answer);
        }
    }
}
