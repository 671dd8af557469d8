package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Entries;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Units whose rows are approved, through the real services. */
@Component
public class Reported {

    private final People people;
    private final Round round;
    private final Submissions submissions;
    private final Entries entries;
    private final EntryReader reader;
    private final Reviews reviews;
    private final Workbench workbench;
    private final JdbcClient jdbc;

    Reported(
            People people,
            Round round,
            Submissions submissions,
            Entries entries,
            EntryReader reader,
            Reviews reviews,
            Workbench workbench,
            JdbcClient jdbc) {
        this.people = people;
        this.round = round;
        this.submissions = submissions;
        this.entries = entries;
        this.reader = reader;
        this.reviews = reviews;
        this.workbench = workbench;
        this.jdbc = jdbc;
    }

    /** What one unit reported, and who reported it. */
    public record UnitReport(Unit unit, CurrentUser clerk, long submission) {}

    public UnitReport begun(String unitName) {
        Unit unit = people.unit(unitName);
        CurrentUser clerk = people.staffOf(unit);
        round.makeMissing();
        return new UnitReport(unit, clerk, round.submissionOf(clerk, unit));
    }

    public UnitReport approved(CurrentUser reviewer, String unitName, EntryForm... rows) {
        UnitReport report = begun(unitName);
        enter(report, rows);
        approve(reviewer, report);
        return report;
    }

    /** The same unit in another period. */
    public UnitReport approvedIn(CurrentUser reviewer, long period, UnitReport earlier, EntryForm... rows) {
        UnitReport report = new UnitReport(
                earlier.unit(), earlier.clerk(), round.submissionOf(earlier.clerk(), earlier.unit(), period));
        enter(report, rows);
        approve(reviewer, report);
        return report;
    }

    public void enter(UnitReport report, EntryForm... rows) {
        for (EntryForm row : rows) {
            entries.add(
                    report.clerk(),
                    report.submission(),
                    UUID.randomUUID(),
                    reader.read(row).details());
        }
    }

    public void approve(CurrentUser reviewer, UnitReport report) {
        submissions.submit(report.clerk(), report.submission());
        reviews.approve(reviewer, report.submission());
    }

    /** Whatever name is still open becomes a product of its own. */
    public void makeProductsOfOpenNames(CurrentUser reviewer, long period) {
        jdbc.sql("select distinct name_key from line_entry where period_id = ? and counted and product_id is null")
                .param(period)
                .query(String.class)
                .list()
                .forEach(key -> workbench.find(reviewer, period, List.of(new Pick(key, null))));
    }

    /** @param licences, users and expiry as they would be typed */
    public static EntryForm row(String name, String licences, String users, String expiry) {
        EntryForm form = Round.form(name);
        form.licences = licences.equals("Sınırsız") ? "" : licences;
        form.licencesUnlimited = licences.equals("Sınırsız");
        form.users = users;
        form.expiry = expiry.equals("Süresiz") ? "" : expiry;
        form.perpetual = expiry.equals("Süresiz");
        return form;
    }
}
