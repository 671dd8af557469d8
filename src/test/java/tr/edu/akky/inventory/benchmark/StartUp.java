package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Launcher;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.launch.Visitor;

/** From {@code java -jar} to the first page, and the memory of the process after two hundred pages. */
final class StartUp {

    private static final int STARTS = 5;
    private static final int PAGES = 200;
    private static final double MOST_SECONDS = 8;
    private static final double MOST_MEGABYTES = 600;

    /** As the manual advises. */
    private static final String ADVISED_HEAP = "-Xmx512m";

    private final Site site;
    private final University university;
    private final @Nullable String database;

    private StartUp(Site site, University university, @Nullable String database) {
        this.site = site;
        this.university = university;
        this.database = database;
    }

    static List<Finding> run(Site site) throws Exception {
        String database = site.database();
        LargeInventory.fill(site.server(), database, 1_000);
        List<Finding> findings = new ArrayList<>(
                new StartUp(site, site.university(), database).measured("an external database that is initialised"));
        findings.addAll(new StartUp(site, embedded(site), null).measured("the embedded database, initialised"));
        return findings;
    }

    private static University embedded(Site site) throws IOException, InterruptedException {
        try (Application application = site.launcher().start(Site.PORT)) {
            return University.found(application, 1);
        }
    }

    private List<Finding> measured(String where) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Application application = launch(Launcher.OWN_HEAP)) {
                seconds.add(firstPage(application));
            }
        }
        return List.of(
                Finding.atMost("java -jar to first page, " + where, Load.median(seconds), "s", MOST_SECONDS),
                Finding.atMost(
                        "memory after " + PAGES + " pages, java -jar, " + where,
                        megabytes(Launcher.OWN_HEAP),
                        "MB",
                        MOST_MEGABYTES),
                Finding.atMost(
                        "memory after " + PAGES + " pages, " + ADVISED_HEAP + ", " + where,
                        megabytes(ADVISED_HEAP),
                        "MB",
                        MOST_MEGABYTES));
    }

    private Application launch(String heap) throws IOException, SQLException {
        return database == null
                ? site.launcher().launch(Site.PORT, heap)
                : site.launcher().launchOn(Site.PORT, site.url(database), heap);
    }

    private static double firstPage(Application application) {
        Duration waited = application.awaitPage("/sign-in");
        return waited.toMillis() / 1000.0;
    }

    private double megabytes(String heap) throws Exception {
        try (Application application = launch(heap)) {
            firstPage(application);
            Visitor administrator = university.administrator(application.address());
            Visitor person = university.person(application.address(), 1);
            for (int page = 0; page < PAGES; page += 5) {
                person.page("/submissions");
                administrator.page("/");
                administrator.page("/review");
                administrator.page("/consolidation");
                administrator.page("/catalogue/products");
            }
            return resident(application.pid());
        }
    }

    private static double resident(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
