package tr.edu.akky.inventory.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the drafts, each for its person alone. Old ones and those beyond a person's hundred newest are removed. */
@Service
@Transactional
class FormDrafts {

    /** Characters; far more than any form of the application takes. */
    static final int LARGEST = 300_000;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int KEPT_OF_ONE_PERSON = 100;
    private static final TypeReference<List<TypedField>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Empty if this is no list of fields. */
    Optional<List<TypedField>> read(String fields) {
        try {
            return Optional.of(json.readValue(fields, FIELDS).stream()
                    .filter(TypedField::mayBeKept)
                    .toList());
        } catch (JacksonException | NullPointerException invalid) {
            return Optional.empty();
        }
    }

    /** Keeps the fields in the place of what was kept of this form before. */
    Draft save(long person, String form, String page, List<TypedField> fields) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        long id = jdbc.sql("""
                        insert into form_draft (account_id, form, page, fields, saved_at)
                        values (:person, :form, :page, cast(:fields as jsonb), :now)
                        on conflict (account_id, form)
                        do update set page = excluded.page, fields = excluded.fields, saved_at = excluded.saved_at
                        returning id
                        """)
                .param("person", person)
                .param("form", form)
                .param("page", page)
                .param("fields", json.writeValueAsString(fields))
                .param("now", now)
                .query(Long.class)
                .single();
        removeOld(person, now);
        return new Draft(id, form, page, fields, now.toInstant());
    }

    /**
     * The drafts that a page can show: those typed on it, and those of its forms.
     *
     * @param path of the page, without query
     */
    @Transactional(readOnly = true)
    List<Draft> on(long person, String path, List<String> forms) {
        return jdbc.sql("""
                        select id, form, page, fields, saved_at from form_draft
                        where account_id = :person and (split_part(page, '?', 1) = :path or form in (:forms))
                        """)
                .param("person", person)
                .param("path", path)
                .param("forms", forms)
                .query(this::draft)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(long person, long id) {
        return jdbc.sql("select id, form, page, fields, saved_at from form_draft where account_id = ? and id = ?")
                .params(person, id)
                .query(this::draft)
                .optional();
    }

    void remove(long person, long id) {
        jdbc.sql("delete from form_draft where account_id = ? and id = ?")
                .params(person, id)
                .update();
    }

    /** The form was sent and accepted: nothing of it is left to be kept. */
    void accepted(long person, String form) {
        jdbc.sql("delete from form_draft where account_id = ? and form = ?")
                .params(person, form)
                .update();
    }

    private void removeOld(long person, OffsetDateTime now) {
        jdbc.sql("""
                        delete from form_draft
                        where saved_at < :old
                           or id in (select id from form_draft where account_id = :person
                                     order by saved_at desc, id desc offset :kept)
                        """)
                .param("old", now.minus(KEPT))
                .param("person", person)
                .param("kept", KEPT_OF_ONE_PERSON)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("form"),
                row.getString("page"),
                json.readValue(row.getString("fields"), FIELDS),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
