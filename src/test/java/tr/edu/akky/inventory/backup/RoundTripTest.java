package tr.edu.akky.inventory.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.TestDatabase;

@InventoryTest
@ExtendWith(NoArchives.class)
class RoundTripTest {

    private static final int LARGE = 10_000_000;

    @Autowired
    Backups backups;

    @Autowired
    BackupFolder folder;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DatabaseOwner owner;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forgetThePairs() {
        jdbc.update("delete from reference_load where name like 'pair %'");
    }

    @Test
    void everyRowOfEveryTableComesBackAsItWas() throws Exception {
        Unit unit = people.unit("Tıp \\ \"Fakültesi\" \\N ; 'İĞÜŞÖÇ ığüşöç");
        people.unit("\\.");
        CurrentUser user = people.staffOf(unit);
        long period = round.open().id();
        long submission = round.submissionOf(user, unit, period);
        for (String name : List.of("a\\tb", "C:\\new", "\\\\", "NULL", "😀 emoji", "\u0130STANBUL")) {
            round.enter(user, submission, name);
        }
        byte[] large = new byte[LARGE];
        new Random(7).nextBytes(large);
        owner.jdbc().update("update entry set note = E'one\\ttwo\\nthree\\r\\nfour\\\\N\\b\\f\\v'");
        jdbc.update("insert into reference_load values ('pair empty', '', now()), ('pair null-like', '\\N', now())");
        sealed(period, large);

        Flyway other = restored(backups.take(Manifest.Origin.PERSON, "Yasemin").name());

        JdbcTemplate copy = new JdbcTemplate(other.getConfiguration().getDataSource());
        assertThat(hashes(copy)).isEqualTo(hashes(jdbc)).hasSizeGreaterThan(50);
        assertThat(copy.queryForObject("select content from sealed_file", byte[].class))
                .isEqualTo(large);
        assertThat(copy.queryForObject("select count(*) from activity where action = 'backup.restored'", Long.class))
                .isEqualTo(1);
        assertThat(copy.queryForObject("select nextval('entry_seq')", Long.class))
                .isEqualTo(jdbc.queryForObject("select nextval('entry_seq')", Long.class));
    }

    private void sealed(long period, byte[] content) {
        owner.jdbc().update("""
                insert into sealed_report (id, period_id, number, period_name, institution, final, gaps, line_count,
                    row_count, template, template_sha256, made_by, made_at)
                values (1, ?, 1, 'x', 'x', false, 1, 0, 0, 'x', repeat('a', 64), 'x', now())
                """, period);
        owner.jdbc().update("""
                insert into sealed_file (report_id, kind, position, name, media_type, size, sha256, content)
                values (1, 'x', 1, 'x', 'x', 1, repeat('a', 64), ?)
                """, content);
        owner.jdbc().update("""
                insert into sealed_line (report_id, position, line_key, name, cells)
                values (1, 1, 'k', 'x', '{"a": "tab\\t\\\\ \\"quoted\\" \\n", "b": [1.50, null, true], "ç": {}}')
                """);
    }

    @Test
    void whatIsWrittenTogetherWhileAnArchiveIsTakenIsInItTogether() throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        CountDownLatch some = new CountDownLatch(20);
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
            int pair = 0;
            while (goesOn.get()) {
                int number = ++pair;
                transaction.executeWithoutResult(status -> {
                    jdbc.update("insert into reference_load values (?, 'x', now())", "pair " + number);
                    jdbc.update("insert into justification_number values (?, 1)", number);
                });
                some.countDown();
            }
            return pair;
        });
        BackupFile file;
        try {
            assertThat(some.await(20, TimeUnit.SECONDS)).isTrue();
            file = backups.take(Manifest.Origin.PERSON, "Yasemin");
        } finally {
            goesOn.set(false);
            writer.join();
            jdbc.update("delete from reference_load where name like 'pair %'");
        }
        int written = writer.get();

        JdbcTemplate copy =
                new JdbcTemplate(restored(file.name()).getConfiguration().getDataSource());
        assertThat(copy.queryForList("select year from justification_number order by year", Integer.class))
                .hasSizeBetween(20, written)
                .isEqualTo(copy.queryForList(
                        "select substr(name, 6)::int from reference_load where name like 'pair %' order by 1",
                        Integer.class));
    }

    private Flyway restored(String name) throws Exception {
        Flyway other = TestDatabase.migrations(TestDatabase.newDatabase());
        Path file = folder.find(name);
        new Restoration(other).run(file);
        return other;
    }

    /** Found otherwise than the archive finds them. */
    private static Map<String, String> hashes(JdbcTemplate database) {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : database.queryForList(
                "select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename not in ('flyway_schema_history', 'data_change')",
                String.class)) {
            hashes.put(
                    table,
                    database.queryForObject(
                            "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))),"
                                    + " '') from (select * from " + table + rows(table) + ") t",
                            String.class));
        }
        return hashes;
    }

    /** History goes on after the archive: the restoration is in it. */
    private static String rows(String table) {
        return table.equals("activity") ? " where action <> 'backup.restored'" : "";
    }
}
