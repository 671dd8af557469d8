package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.Visitor;

/** The lists of a university with a hundred thousand rows beside those of one with a thousand, visit by visit in turn. */
final class ListPages {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration VISITS = Duration.ofSeconds(10);
    private static final int FEWEST_VISITS = 15;
    private static final double MOST_TIMES = 1.3;
    private static final int MOST_STATEMENTS = 10;

    private ListPages() {}

    static List<Finding> run(Site site) throws Exception {
        String few = filled(site, FEW);
        String many = filled(site, MANY);
        Map<String, Integer> fewStatements = statements(site, few);
        Map<String, Integer> manyStatements = statements(site, many);
        List<Finding> findings = new ArrayList<>();
        try (Application small = site.start(Site.PORT, few);
                Application large = site.start(Site.OTHER_PORT, many)) {
            Reader reader = new Reader(site, small, few);
            Reader other = new Reader(site, large, many);
            for (int page = 0; page < reader.pages.size(); page++) {
                findings.add(times(reader, other, page));
            }
        }
        findings.add(mostStatements(fewStatements, manyStatements));
        return findings;
    }

    private static String filled(Site site, int rows) throws IOException, SQLException, InterruptedException {
        String database = site.database();
        LargeInventory.fill(site.server(), database, rows);
        return database;
    }

    private static Finding times(Reader few, Reader many, int page) throws IOException {
        List<Double> fewTimes = new ArrayList<>();
        List<Double> manyTimes = new ArrayList<>();
        try (Connection toFew = few.connect();
                Connection toMany = many.connect()) {
            for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end; ) {
                few.milliseconds(page, toFew);
                many.milliseconds(page, toMany);
            }
            long end = System.nanoTime() + VISITS.toNanos();
            while (System.nanoTime() < end || fewTimes.size() < FEWEST_VISITS) {
                fewTimes.add(few.milliseconds(page, toFew));
                manyTimes.add(many.milliseconds(page, toMany));
            }
        }
        String path = few.pages.get(page).replaceAll("[?&]period=\\d+", "");
        Finding finding = Finding.atMostTimes(
                "100 000 rows : 1 000, " + path, Load.median(manyTimes), Load.median(fewTimes), "ms", MOST_TIMES);
        finding.print();
        return finding;
    }

    /** What each page asks of the database, as the log of the application has it; also takes in the approved rows. */
    private static Map<String, Integer> statements(Site site, String database)
            throws IOException, SQLException, InterruptedException {
        try (Application application = site.start(
                Site.PORT,
                database,
                "--logging.level.org.hibernate.SQL=debug",
                "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug")) {
            Visitor specialist = site.university().administrator(application.address());
            double seconds = LargeInventory.consolidate(specialist, LargeInventory.period(site.server(), database));
            System.out.printf("  rows of %s taken in within %.1f s%n", database, seconds);
            site.server().execute(database, "vacuum analyze");
            Map<String, Integer> statements = new LinkedHashMap<>();
            for (String page : LargeInventory.pages(site.server(), database)) {
                specialist.page(page);
                int before = logged(application);
                specialist.page(page);
                Await.pause(100);
                statements.put(page, logged(application) - before);
            }
            return statements;
        }
    }

    private static int logged(Application application) throws IOException {
        return (int) application
                .log()
                .lines()
                .filter(line -> line.contains("org.hibernate.SQL") || line.contains("Executing prepared SQL statement"))
                .filter(line -> line.contains("-exec-") && !line.contains("web_session"))
                .count();
    }

    private static Finding mostStatements(Map<String, Integer> few, Map<String, Integer> many) {
        List<Integer> first = List.copyOf(few.values());
        List<Integer> second = List.copyOf(many.values());
        if (!first.equals(second)) {
            throw new AssertionError("statements differ: " + few + " and " + many);
        }
        System.out.println("  statements of each page: " + many);
        return Finding.atMost(
                "most statements of a page, as many at 1 000 rows as at 100 000",
                second.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                "",
                MOST_STATEMENTS);
    }

    /** The unit's own pages are read by the unit, all others by the specialist. */
    private static final class Reader {

        private final int port;
        private final String specialist;
        private final String unit;
        private final List<String> pages;

        Reader(Site site, Application application, String database)
                throws IOException, SQLException, InterruptedException {
            Visitor administrator = site.university().administrator(application.address());
            Visitor person = site.university().person(application.address(), 1);
            administrator.page("/");
            person.page("/");
            port = application.port();
            specialist = administrator.cookies();
            unit = person.cookies();
            pages = LargeInventory.pages(site.server(), database);
        }

        Connection connect() throws IOException {
            return new Connection(port);
        }

        double milliseconds(int page, Connection connection) throws IOException {
            String path = pages.get(page);
            byte[] request = Connection.get(path, path.startsWith("/submissions") ? unit : specialist);
            long start = System.nanoTime();
            Connection.Answer answer = connection.send(request);
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (answer.status() != 200) {
                throw new AssertionError(path + " answered " + answer.status());
            }
            return milliseconds;
        }
    }
}
