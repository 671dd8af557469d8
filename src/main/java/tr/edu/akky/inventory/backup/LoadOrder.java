package tr.edu.akky.inventory.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables in an order in which each comes after those it refers to; what it refers to in itself is checked at its end. */
class LoadOrder {

    private static final String REFERENCES = """
            select f.relname, t.relname
            from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
            where c.contype = 'f' and c.conrelid <> c.confrelid and c.connamespace = current_schema()::regnamespace
            """;

    private LoadOrder() {}

    static List<String> of(Connection connection, List<String> tables) throws SQLException {
        Map<String, Set<String>> references = references(connection);
        Set<String> ordered = new LinkedHashSet<>();
        Collection<String> waiting = new LinkedHashSet<>(tables);
        while (!waiting.isEmpty()) {
            List<String> next = waiting.stream()
                    .filter(table -> ordered.containsAll(references.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other or to what is not archived: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return new ArrayList<>(ordered);
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            Map<String, Set<String>> references = new HashMap<>();
            while (rows.next()) {
                references
                        .computeIfAbsent(rows.getString(1), table -> new HashSet<>())
                        .add(rows.getString(2));
            }
            return references;
        }
    }
}
