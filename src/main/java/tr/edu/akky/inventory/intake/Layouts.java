package tr.edu.akky.inventory.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The layouts that a unit's people have described by hand, known again when a file looks the same. */
@Repository
class Layouts {

    private final JdbcClient jdbc;
    private final JsonMapper mapper;
    private final Clock clock;

    Layouts(JdbcClient jdbc, JsonMapper mapper, Clock clock) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** By signature. */
    Map<String, Columns> of(long unitId) {
        Map<String, Columns> layouts = new HashMap<>();
        jdbc.sql("select signature, columns from intake_layout where unit_id = :unit")
                .param("unit", unitId)
                .query(row -> {
                    Map<String, Integer> columns =
                            mapper.readValue(row.getString("columns"), new TypeReference<Map<String, Integer>>() {});
                    layouts.put(row.getString("signature"), Columns.ofCodes(columns));
                });
        return layouts;
    }

    void learn(long unitId, String signature, Columns columns) {
        jdbc.sql("""
                        insert into intake_layout (unit_id, signature, columns, learnt_at)
                        values (:unit, :signature, :columns::jsonb, :now)
                        on conflict (unit_id, signature) do update set columns = excluded.columns, learnt_at = excluded.learnt_at
                        """)
                .param("unit", unitId)
                .param("signature", signature)
                .param("columns", mapper.writeValueAsString(columns.byCode()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
