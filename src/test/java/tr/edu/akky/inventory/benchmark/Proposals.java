package tr.edu.akky.inventory.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Visitor;

/** Twenty thousand approved rows taken into the lines of the report, with proposals for the names that stay open. */
final class Proposals {

    private static final int ROWS = 20_000;
    private static final int TIMES = 3;
    private static final double MOST_SECONDS = 5;
    private static final int MOST_ON_A_PAGE = 50;
    private static final Pattern NAME = Pattern.compile("name=\"pick\"");

    private Proposals() {}

    static List<Finding> run(Site site) throws Exception {
        String database = site.database();
        LargeInventory.fillApproved(site.server(), database, ROWS);
        String period = LargeInventory.period(site.server(), database);
        List<Double> seconds = new ArrayList<>();
        try (Application application = site.start(Site.PORT, database)) {
            Visitor specialist = site.university().administrator(application.address());
            double first = LargeInventory.consolidate(specialist, period);
            for (int time = 0; time < TIMES; time++) {
                forget(site.server(), database);
                seconds.add(LargeInventory.consolidate(specialist, period));
            }
            long shown = NAME.matcher(specialist.page("/consolidation?period=" + period))
                    .results()
                    .count();
            System.out.printf(
                    "  %s proposals%n", site.server().strings(database, "select count(*) from name_proposal"));
            return List.of(
                    Finding.atMost("20 000 rows taken in and proposed for, right after the start", first, "s", 5),
                    Finding.atMost(
                            "20 000 rows taken in and proposed for, warm", Load.median(seconds), "s", MOST_SECONDS),
                    Finding.atMost("names on a page of the workbench", shown, "", MOST_ON_A_PAGE));
        }
    }

    private static void forget(DatabaseServer server, String database) throws SQLException {
        server.execute(database, "delete from name_proposal; delete from line_entry; delete from report_line");
    }
}
