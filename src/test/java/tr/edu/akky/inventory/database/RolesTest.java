package tr.edu.akky.inventory.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.TestDatabase;

@InventoryTest
class RolesTest {

    @Autowired
    JdbcTemplate application;

    @Autowired
    DatabaseOwner owner;

    @Autowired
    HistoryProtection protection;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update activity set action = 'nothing'",
                "delete from activity",
                "truncate activity",
                "alter table activity disable trigger history_is_append_only",
                "drop trigger history_is_append_only on activity",
                "create trigger another before insert on activity execute function refuse_change_of_history()",
                "create or replace function refuse_change_of_history() returns trigger language plpgsql as 'begin return new; end'",
                "alter table activity add column more text",
                "drop table activity",
                "update sealed_file set content = ''",
                "delete from sealed_line",
                "delete from sealed_report",
                "delete from licence_check",
                "delete from justification",
                "truncate entry cascade",
                "update flyway_schema_history set success = true",
                "create table public.more (id bigint)",
                "set session_replication_role = replica",
                "set role test_owner"
            })
    void theApplicationMayNot(String statement) {
        assertThatThrownBy(() -> application.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void theApplicationMayWorkWithEveryOtherTable() {
        assertThat(application.queryForList("""
                        select relname from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'r'
                          and not (has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
                                   and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete'))
                        order by relname
                        """, String.class))
                .containsExactly(
                        "activity",
                        "flyway_schema_history",
                        "justification",
                        "licence_check",
                        "sealed_file",
                        "sealed_line",
                        "sealed_report");
        assertThat(application.queryForList(
                        "select seqrelid from pg_sequence where not has_sequence_privilege(seqrelid, 'usage')",
                        Long.class))
                .isEmpty();
    }

    @Test
    void aTableOfSomebodyElseBesideItsOwnStopsNoMigration() {
        String url = TestDatabase.newDatabase();
        TestDatabase.migrations(url).migrate();
        TestDatabase.asSuperuser(url, "create table somebody_elses (id bigint)");

        assertThat(TestDatabase.migrations(url).migrate().success).isTrue();
    }

    @Test
    void theApplicationKnowsWhetherItsRoleCouldChangeHistory() {
        assertThat(protection.isByRole()).isTrue();
        assertThat(new HistoryProtection(JdbcClient.create(owner.jdbc())).isByRole())
                .isFalse();
    }
}
