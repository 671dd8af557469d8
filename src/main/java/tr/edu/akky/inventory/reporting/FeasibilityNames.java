package tr.edu.akky.inventory.reporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The institution's own list of decisions, as the drop-downs of the report offer it. */
@Repository
class FeasibilityNames {

    private final JdbcClient jdbc;

    FeasibilityNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names() {
        return jdbc.sql("select name from feasibility where active order by position, name")
                .query(String.class)
                .list();
    }
}
