package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.TurkishText;

/** Twenty thousand rows of sixty units, as names from the labelled set with versions and remarks of their own. */
class ManyRowsTest extends ConsolidationTest {

    private static final int ROWS = 20_000;
    private static final int UNITS = 60;
    private static final int SPELLINGS = 4_000;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Consolidation consolidation;

    @BeforeEach
    void sixtyUnitsReportTwentyThousandRows() {
        List<Unit> units = IntStream.range(0, UNITS)
                .mapToObj(number -> people.unit("Birim " + number))
                .toList();
        round.makeMissing();
        jdbc.update("update submission set status = 'APPROVED', submitted_at = now(), approved_at = now()");
        List<Long> submissions = jdbc.queryForList("select id from submission order by id", Long.class);
        assertThat(submissions).hasSameSizeAs(units);
        List<String> names = ShippedNames.rows("consolidation/name-pairs.csv").stream()
                .map(pair -> pair.getField("name"))
                .toList();
        jdbc.batchUpdate("""
                insert into entry (id, submission_id, form_token, name, name_folded, duplicate_key, licence_count,
                                   licences_unlimited, user_count, users_unlimited, perpetual, version)
                values (nextval('entry_seq'), ?, gen_random_uuid(), ?, ?, '', ?, false, 1, false, true, 0)
                """, IntStream.range(0, ROWS).boxed().toList(), 1000, (statement, row) -> {
            String name = names.get(row % names.size()) + " " + (row % SPELLINGS) / names.size();
            statement.setLong(1, submissions.get(row % UNITS));
            statement.setString(2, name);
            statement.setString(3, TurkishText.fold(name));
            statement.setInt(4, row % 50);
        });
    }

    @Test
    void areConsolidatedWithinSecondsAndTheirSumsAreRight() {
        Instant start = Instant.now();
        consolidation.run(period);
        Duration first = Duration.between(start, Instant.now());
        start = Instant.now();
        consolidation.run(period);
        Duration second = Duration.between(start, Instant.now());
        System.out.printf("consolidation of %d rows: %d ms, again %d ms%n", ROWS, first.toMillis(), second.toMillis());

        assertThat(first).isLessThan(Duration.ofSeconds(15));
        Progress progress = names.progress(period);
        assertThat(progress.entries()).isEqualTo(ROWS);
        assertThat(progress.linked()).isGreaterThan(ROWS / 2);
        assertThat(jdbc.queryForObject("select sum(licence_count) from report_line", Long.class))
                .isEqualTo(jdbc.queryForObject("""
                        select sum(e.licence_count) from entry e join line_entry le on le.entry_id = e.id
                        where le.product_id is not null
                        """, Long.class));
    }
}
