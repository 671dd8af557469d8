package tr.edu.akky.inventory.support;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Empties every table before each test but those of the reference data, which the application loads at start, and the
 * count of changes, which never goes back.
 */
class CleanDatabase implements BeforeEachCallback {

    private static final Set<String> LASTING = Set.of(
            "flyway_schema_history",
            "data_change",
            "top_category",
            "category",
            "product",
            "product_alias",
            "equivalent",
            "product_equivalent",
            "feasibility",
            "reference_load");

    @Override
    public void beforeEach(ExtensionContext context) {
        JdbcTemplate jdbc = SpringExtension.getApplicationContext(context)
                .getBean(DatabaseOwner.class)
                .jdbc();
        List<String> tables =
                jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class).stream()
                        .filter(table -> !LASTING.contains(table))
                        .toList();
        jdbc.execute("truncate table " + String.join(", ", tables) + " cascade");
    }
}
