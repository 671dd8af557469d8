package tr.edu.akky.inventory.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;

/** What a request does to the rows, told so that two runs of the same request tell the same. */
@Component
@Lazy
class Effects {

    /** Whatever differs from run to run: moments, tokens, digests, and what is drawn from a sequence. */
    private static final Pattern VOLATILE = Pattern.compile(
            "\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"|\"[0-9a-f-]{32,}\"|\"\\$argon2[^\"]*\"|\"\\\\\\\\x[0-9a-f]+\"");

    private static final Pattern NEW_ID =
            Pattern.compile("(\"(?:id|version|found|size|[a-z_]+_id|[a-z]+Id)\": )[0-9]+");

    /** Written beside the rows by the database itself, which now and then makes one line of several. */
    private static final Set<String> TALLIES = Set.of("entry_tally", "data_change");

    private final Visits visits;
    private final JdbcClient jdbc;

    Effects(Visits visits, JdbcClient jdbc) {
        this.visits = visits;
        this.jdbc = jdbc;
    }

    /** @param written the rows, without what differs from run to run */
    record Effect(int status, List<String> written) {}

    Effect of(@Nullable CurrentUser who, Asked asked) {
        return visits.undone(() -> {
            Map<String, Long> before = visits.written();
            int status = visits.within(who, asked).getResponse().getStatus();
            List<String> written = visits.changedSince(before).stream()
                    .filter(table -> !TALLIES.contains(table))
                    .flatMap(table -> jdbc
                            .sql("select to_jsonb(t)::text from " + table
                                    + " t where t.xmin = pg_current_xact_id_if_assigned()::xid")
                            .query(String.class)
                            .list()
                            .stream()
                            .map(row -> table + " " + steady(row)))
                    .sorted()
                    .toList();
            return new Effect(status, written);
        });
    }

    /** Of all that belongs to the unit and to its people. */
    String digestOf(long submission, long account) {
        return jdbc.sql("""
                        select concat_ws('.',
                            (select sum(hashtextextended(t::text, 7)) from submission t where id = :submission),
                            (select sum(hashtextextended(t::text, 7)) from entry t where submission_id = :submission),
                            (select sum(hashtextextended(t::text, 7)) from intake_batch t where submission_id = :submission),
                            (select sum(hashtextextended(t::text, 7)) from intake_row t where batch_id in
                                (select id from intake_batch where submission_id = :submission)),
                            (select sum(hashtextextended(t::text, 7)) from correction_request t where submission_id = :submission),
                            (select sum(hashtextextended(t::text, 7)) from form_draft t where account_id = :account),
                            (select sum(hashtextextended(t::text, 7)) from notification t where account_id = :account),
                            (select sum(hashtextextended(t::text, 7)) from account_unit t where account_id = :account),
                            (select sum(hashtextextended(t::text, 7)) from account t where id = :account))
                        """)
                .param("submission", submission)
                .param("account", account)
                .query(String.class)
                .single();
    }

    private static String steady(String row) {
        return NEW_ID.matcher(VOLATILE.matcher(row).replaceAll("\"*\"")).replaceAll("$1*");
    }
}
