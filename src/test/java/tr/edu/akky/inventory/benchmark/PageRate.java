package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tr.edu.akky.clinic.ClinicApplication;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Visitor;

/**
 * Pages a second for fifty people who are signed in, beside the list of owners of a stand-in for spring-petclinic that
 * knows nobody: two processes with the same options of Java, on one database server, round by round in turn.
 */
final class PageRate {

    private static final int PEOPLE = 50;
    private static final int ROUNDS = 5;
    private static final int ROWS = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Pattern SUBMISSION = Pattern.compile("/submissions/\\d+");

    private PageRate() {}

    static List<Finding> run(Site site) throws Exception {
        String database = site.database();
        LargeInventory.fill(site.server(), database, ROWS);
        site.server().execute("postgres", "create database clinic owner " + DatabaseServer.NAME);
        try (Application application = site.start(Site.PORT, database);
                Application clinic = clinic(site)) {
            List<Person> people = people(site, application);
            Map<String, List<Getting>> pages = new LinkedHashMap<>();
            pages.put("a unit's rows, 25 to a page", getting(people, Person::rows));
            pages.put("a unit's submissions", getting(people, person -> "/submissions"));
            pages.put("a unit's start page", getting(people, person -> "/"));
            List<Getting> owners = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> new Getting(Connection.get("/owners?page=1", "")))
                    .toList();
            return measured(pages, owners);
        }
    }

    private static Application clinic(Site site) throws IOException, SQLException {
        Application clinic = site.launcher()
                .launchOther(
                        ClinicApplication.class,
                        Site.OTHER_PORT,
                        "--spring.config.name=clinic",
                        "--spring.datasource.url=" + site.url("clinic"),
                        "--spring.datasource.username=" + DatabaseServer.NAME);
        clinic.awaitPage("/owners");
        return clinic;
    }

    private static List<Finding> measured(Map<String, List<Getting>> pages, List<Getting> owners)
            throws InterruptedException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        pages.keySet().forEach(page -> rates.put(page, new ArrayList<>()));
        List<Double> reference = new ArrayList<>();
        for (List<Getting> page : pages.values()) {
            Load.perSecond(Site.PORT, page, WARM_UP);
        }
        Load.perSecond(Site.OTHER_PORT, owners, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<Double>> rate : rates.entrySet()) {
                rate.getValue().add(Load.perSecond(Site.PORT, pages.getOrDefault(rate.getKey(), List.of()), ROUND));
            }
            reference.add(Load.perSecond(Site.OTHER_PORT, owners, ROUND));
        }
        return rates.entrySet().stream()
                .map(rate -> Finding.atLeastTimes(
                        PEOPLE + " clients, " + rate.getKey() + " : owners of the stand-in",
                        Load.median(rate.getValue()),
                        Load.median(reference),
                        "/s",
                        1))
                .toList();
    }

    private interface Path {
        String of(Person person);
    }

    private static List<Getting> getting(List<Person> people, Path path) {
        return people.stream()
                .map(person -> new Getting(Connection.get(path.of(person), person.cookies())))
                .toList();
    }

    private static List<Person> people(Site site, Application application)
            throws IOException, SQLException, InterruptedException {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Visitor visitor = site.university().person(application.address(), 1 + number % Site.CLIENTS);
            Matcher submission = SUBMISSION.matcher(visitor.page("/submissions"));
            if (!submission.find()) {
                throw new AssertionError("no submission");
            }
            people.add(new Person(visitor.cookies(), submission.group() + "?size=25"));
        }
        return people;
    }

    private record Person(String cookies, String rows) {}

    private record Getting(byte[] request) implements Load.Client {

        @Override
        public void step(Connection connection) throws IOException {
            Connection.Answer answer = connection.send(request);
            if (answer.status() != 200) {
                throw new AssertionError("a page was answered with " + answer.status());
            }
        }
    }
}
