package tr.edu.akky.inventory.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tr.edu.akky.inventory.shared.Option;

/** The units to choose from, in Turkish order. */
@Repository
class RegisterUnits {

    private final JdbcClient jdbc;

    RegisterUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> active() {
        return activeAnd(List.of());
    }

    /** @param chosen units that were chosen before, and stay on offer although they may be closed by now */
    List<Option> activeAnd(Collection<Long> chosen) {
        return jdbc.sql("""
                        select cast(id as text) as value, name as label from unit
                        where active or id = any (?) order by name, id
                        """)
                .param(chosen.toArray(Long[]::new))
                .query(Option.class)
                .list();
    }

    /** The names of units, in Turkish order; identifiers that no unit has are absent. */
    Map<Long, String> names(Collection<Long> ids) {
        return jdbc.sql("select id, name from unit where id = any (?) order by name, id")
                .param(ids.toArray(Long[]::new))
                .query(rows -> {
                    Map<Long, String> names = new LinkedHashMap<>();
                    while (rows.next()) {
                        names.put(rows.getLong("id"), rows.getString("name"));
                    }
                    return names;
                });
    }
}
