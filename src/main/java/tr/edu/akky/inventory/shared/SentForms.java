package tr.edu.akky.inventory.shared;

import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lets a form make one thing, however often it is sent: by two quick clicks, or anew after a crash. */
@Service
@Transactional
public class SentForms {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SentForms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Makes the thing unless the very same form has made it before.
     *
     * @param form with a token of its own, made with the empty form
     * @return identifier of what it made, now or then
     */
    public long once(Object form, LongSupplier make) {
        String digest =
                Hash.of((form.getClass().getName() + json.writeValueAsString(form)).getBytes(StandardCharsets.UTF_8));
        int first = jdbc.sql("insert into sent_form (digest, made_id) values (?, 0) on conflict do nothing")
                .param(digest)
                .update();
        if (first == 0) {
            return jdbc.sql("select made_id from sent_form where digest = ?")
                    .param(digest)
                    .query(Long.class)
                    .single();
        }
        long id = make.getAsLong();
        jdbc.sql("update sent_form set made_id = ? where digest = ?")
                .params(id, digest)
                .update();
        jdbc.sql("delete from sent_form where sent_at < now() - interval '30 days'")
                .update();
        return id;
    }
}
