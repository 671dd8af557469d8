package tr.edu.akky.inventory.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.HashingWatch;

/** Sends requests as people do; each may be undone at once, so that the next one meets the same things. */
@Component
@Lazy
class Visits {

    /** What every request may write: who is signed in where, how often somebody tried to, what waits for a confirmation; and how a job ended. */
    private static final Set<String> PASSING = Set.of(
            "web_session", "web_session_attributes", "attempt", "second_factor_try", "job_run", "waiting_upload");

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Visits(
            WebApplicationContext context,
            JdbcClient jdbc,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(HashingWatch.UNDONE);
    }

    /** @param changed tables in which a row was added, changed or deleted, as the database itself counts them */
    record Visit(MvcResult result, Answer answer, List<String> changed) {

        String body() {
            return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        }
    }

    Visit stay(@Nullable CurrentUser who, Asked asked) {
        MvcResult result = send(who, asked, new MockHttpSession());
        return new Visit(result, Answer.of(result), List.of());
    }

    /** Nothing of it is kept. */
    Visit undone(@Nullable CurrentUser who, Asked asked) {
        MockHttpSession session = new MockHttpSession();
        Asked first = asked.before();
        boolean uploads = uploads(who, first, session);
        Visit visit = undone(() -> {
            if (first != null && !uploads) {
                send(who, first, session);
            }
            Map<String, Long> before = written();
            MvcResult result = send(who, asked, session);
            return new Visit(result, Answer.of(result), changedSince(before));
        });
        if (uploads) {
            jdbc.sql("delete from waiting_upload").update();
        }
        return visit;
    }

    /** Inside the transaction of the caller. */
    MvcResult within(@Nullable CurrentUser who, Asked asked) {
        MockHttpSession session = new MockHttpSession();
        Asked first = asked.before();
        if (first != null && first.files().isEmpty()) {
            send(who, first, session);
        }
        return send(who, asked, session);
    }

    /** A file waits for its confirmation in a transaction of its own, for whoever may give one. */
    private boolean uploads(@Nullable CurrentUser who, @Nullable Asked first, MockHttpSession session) {
        if (first == null || first.files().isEmpty()) {
            return false;
        }
        if (Answer.of(undone(() -> send(who, first, session))) == Answer.GIVEN) {
            send(who, first, session);
        }
        return true;
    }

    /** Nobody is kept waiting for what somebody else of this test has tried. */
    <T> T undone(Supplier<T> work) {
        jdbc.sql("delete from attempt").update();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local lock_timeout = '5s'").update();
            return work.get();
        });
    }

    /** All that hold what people work on. */
    List<String> tables() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !PASSING.contains(table))
                .toList();
    }

    /** Of all rows of all tables. */
    String digest() {
        String all = tables().stream()
                .map(table -> "(select coalesce(sum(hashtextextended(t::text, 7)), 0)::text from " + table
                        + " t where t::text not like '%backup.taken%')")
                .collect(Collectors.joining(" || '.' || "));
        return jdbc.sql("select " + all).query(String.class).single();
    }

    /** How many rows were written so far, by table; the figure grows on when a transaction is undone. */
    Map<String, Long> written() {
        return jdbc
                .sql("""
                        select relname, n_tup_ins + n_tup_upd + n_tup_del as written from pg_stat_xact_user_tables
                        """)
                .query((row, number) -> Map.entry(row.getString("relname"), row.getLong("written")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> changedSince(Map<String, Long> before) {
        entities.flush();
        return written().entrySet().stream()
                .filter(table -> !PASSING.contains(table.getKey()))
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private MvcResult send(@Nullable CurrentUser who, Asked asked, MockHttpSession session) {
        try {
            return mvc.perform(asked.builder()
                            .with(who == null ? anonymous() : user(who))
                            .with(csrf())
                            .session(session))
                    .andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(asked.method() + " " + asked.path(), e);
        }
    }
}
