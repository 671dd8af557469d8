package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What is computed from the data is computed once for each change of it, and never shown when it no longer holds. */
@InventoryTest
class KeptAnswersTest {

    @Autowired
    DataChanges changes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseOwner owner;

    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void holdUntilTheDataChanges() {
        KeptAnswers<String, Long> units = unitsNamed();
        people.unit("Tıp Fakültesi");

        assertThat(asked(units, "Tıp Fakültesi")).isOne();
        assertThat(asked(units, "Tıp Fakültesi")).isOne();
        assertThat(asked(units, "Hukuk Fakültesi")).isZero();
        assertThat(computed).hasValue(2);

        people.unit("Hukuk Fakültesi");
        assertThat(asked(units, "Hukuk Fakültesi")).isOne();
        jdbc.sql("delete from unit where name = 'Hukuk Fakültesi'").update();
        assertThat(asked(units, "Hukuk Fakültesi")).isZero();
        assertThat(computed).hasValue(4);
    }

    @Test
    void doNotHoldAcrossAChangeThatWasBegunFirstAndCommittedLast() {
        KeptAnswers<String, Long> units = unitsNamed();
        Unit first = people.unit("Birim 1");
        Unit second = people.unit("Birim 2");

        writing().executeWithoutResult(slow -> {
            rename(first, "Yeni");
            elsewhere(() -> {
                rename(second, "Yeni");
                assertThat(asked(units, "Yeni")).isOne();
                return null;
            });
        });

        assertThat(asked(units, "Yeni")).isEqualTo(2);
    }

    @Test
    void ofWhoeverChangesDataBecomeNobodysBeforeTheyAreCommitted() {
        KeptAnswers<String, Long> units = unitsNamed();
        Unit unit = people.unit("Birim");

        writing().executeWithoutResult(undone -> {
            rename(unit, "Yeni");
            assertThat(units.to("Yeni")).isOne();
            undone.setRollbackOnly();
        });
        rename(unit, "Birim");

        assertThat(asked(units, "Yeni")).isZero();
    }

    @Test
    void areRightWhileManyWriteAndRead() throws Exception {
        KeptAnswers<String, Long> units = unitsNamed();
        List<Callable<Void>> persons = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            String name = "Birim " + person;
            persons.add(() -> {
                for (int act = 1; act <= 50; act++) {
                    rename(people.unit(name + " " + act), name);
                    assertThat(asked(units, name)).isEqualTo(act);
                }
                return null;
            });
        }

        University.inParallel(persons);

        assertThat(jdbc.sql("select count(*) from data_change")
                        .query(Long.class)
                        .single())
                .as("lines, as they are folded")
                .isLessThan(300);
    }

    @Test
    void areCountedAlsoWhereOneSnapshotIsKeptWhileOthersChangeData() {
        Unit unit = people.unit("Tıp Fakültesi");
        Unit other = people.unit("Fen Fakültesi");
        TransactionTemplate snapshot = writing();
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        snapshot.executeWithoutResult(status -> {
            jdbc.sql("select count(*) from unit").query(Long.class).single();
            elsewhere(() -> {
                renameOften(other);
                return true;
            });
            renameOften(unit);
        });

        assertThat(jdbc.sql("select count(*) from unit where name like 'Ad %'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** Often enough for the counts to be added up. */
    private void renameOften(Unit unit) {
        for (int time = 1; time <= 130; time++) {
            rename(unit, "Ad " + unit.id());
        }
    }

    @Test
    void followEveryTableButThoseNamed() {
        List<String> unwatched = owner.jdbc().queryForList("""
                select relname from pg_class c
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'change_is_noted')
                """, String.class);

        assertThat(unwatched)
                .contains("web_session", "activity")
                .doesNotContain(
                        "account",
                        "category",
                        "cost_year",
                        "entry",
                        "line_analysis",
                        "line_decision",
                        "line_entry",
                        "line_override",
                        "period",
                        "product",
                        "product_alias",
                        "report_line",
                        "shared_licence",
                        "submission",
                        "unit");
    }

    private KeptAnswers<String, Long> unitsNamed() {
        return changes.keep(100, name -> {
            computed.incrementAndGet();
            return jdbc.sql("select count(*) from unit where name = ?")
                    .param(name)
                    .query(Long.class)
                    .single();
        });
    }

    private long asked(KeptAnswers<String, Long> answers, String question) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(status -> answers.to(question));
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }

    private void rename(Unit unit, String name) {
        jdbc.sql("update unit set name = ? where id = ?")
                .params(name, unit.id())
                .update();
    }

    private static <T> T elsewhere(Callable<T> act) {
        try {
            return University.inParallel(List.of(act)).get(0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
