package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** The figures that the database keeps beside the rows are those that counting the rows would give. */
@InventoryTest
class SubmissionTallyTest {

    private static final String KEPT = """
            select entries, without_category, without_licences, without_users, without_expiry
            from submission_tally where submission_id = ?
            """;

    private static final String COUNTED = """
            select count(*) as entries, count(*) filter (where category_code is null) as without_category,
                   count(*) filter (where licence_count is null and not licences_unlimited) as without_licences,
                   count(*) filter (where user_count is null and not users_unlimited) as without_users,
                   count(*) filter (where expires_on is null and not perpetual) as without_expiry
            from entry where submission_id = ? and deleted_at is null
            """;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Entries entries;

    @Autowired
    EntryReader reader;

    @Autowired
    BulkEntries bulk;

    @Autowired
    EntryRepository rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private long submission;

    @BeforeEach
    void submission() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = round.submissionOf(clerk, unit);
    }

    @Test
    void ofASubmissionWithoutRowsTheyAreNought() {
        assertThat(rows.checklist(submission)).isEqualTo(Checklist.NOTHING);
    }

    @Test
    void followEachActOfAPerson() {
        long bare = entries.add(clerk, submission, UUID.randomUUID(), row("AutoCAD", false));
        entries.add(clerk, submission, UUID.randomUUID(), row("SPSS", true));
        assertThat(rows.checklist(submission)).isEqualTo(new Checklist(2, 1, 1, 1, 1, 0));

        entries.change(clerk, submission, bare, 0, row("AutoCAD", true));
        assertThat(rows.checklist(submission)).isEqualTo(new Checklist(2, 0, 0, 0, 0, 0));

        entries.delete(clerk, submission, bare);
        assertThat(rows.checklist(submission)).isEqualTo(new Checklist(1, 0, 0, 0, 0, 0));

        entries.restore(clerk, submission, bare);
        assertThat(rows.checklist(submission)).isEqualTo(new Checklist(2, 0, 0, 0, 0, 0));
    }

    @Test
    void followManyRowsAtOnceAndStayFewLines() {
        transaction.executeWithoutResult(status -> {
            bulk.hold(clerk, submission);
            for (int time = 0; time < 100; time++) {
                bulk.add(
                        clerk,
                        submission,
                        IntStream.range(0, 7)
                                .mapToObj(number -> row("Yazılım", number % 2 == 0))
                                .toList());
            }
        });

        assertThat(kept()).isEqualTo(counted()).containsEntry("entries", 700L);
        assertThat(jdbc.sql("select count(*) from entry_tally where submission_id = ?")
                        .param(submission)
                        .query(Long.class)
                        .single())
                .isLessThan(150);
    }

    @Test
    void areRightWhateverManyPeopleDoAtOnce() throws Exception {
        List<Callable<Void>> clerks = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            Random random = new Random(person);
            clerks.add(() -> {
                for (int act = 0; act < 60; act++) {
                    doAnything(random);
                }
                return null;
            });
        }
        University.inParallel(clerks);

        assertThat(kept()).isEqualTo(counted());
        assertThat((Long) kept().get("entries")).isPositive();
    }

    private void doAnything(Random random) {
        long id = entries.add(clerk, submission, UUID.randomUUID(), row("Yazılım", random.nextBoolean()));
        switch (random.nextInt(4)) {
            case 0 -> entries.delete(clerk, submission, id);
            case 1 -> entries.change(clerk, submission, id, 0, row("Başka", random.nextBoolean()));
            case 2 -> {
                entries.delete(clerk, submission, id);
                entries.restore(clerk, submission, id);
            }
            default -> entries.change(clerk, submission, id, 0, row("Yazılım", random.nextBoolean()));
        }
    }

    private Map<String, Object> kept() {
        return figures(KEPT);
    }

    private Map<String, Object> counted() {
        return figures(COUNTED);
    }

    private Map<String, Object> figures(String query) {
        return jdbc.sql(query)
                .param(submission)
                .query((row, number) -> Map.<String, Object>of(
                        "entries", row.getLong("entries"),
                        "category", row.getLong("without_category"),
                        "licences", row.getLong("without_licences"),
                        "users", row.getLong("without_users"),
                        "expiry", row.getLong("without_expiry")))
                .single();
    }

    private EntryDetails row(String name, boolean complete) {
        EntryForm form = new EntryForm();
        form.name = name;
        if (complete) {
            form.topCategory = "son-kullanici";
            form.category = "son-kullanici-mesleki";
            form.licences = "12";
            form.users = "Sınırsız";
            form.expiry = "Süresiz";
        }
        return reader.read(form).details();
    }
}
