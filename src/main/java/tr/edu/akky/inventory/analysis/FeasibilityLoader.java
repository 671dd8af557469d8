package tr.edu.akky.inventory.analysis;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the feasibility list its first values, once; from then on the list is the administrator's. */
@Component
class FeasibilityLoader implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeasibilityLoader(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!isLoaded()) {
            load();
        }
    }

    private boolean isLoaded() {
        return jdbc.sql("select exists (select from reference_load where name = 'feasibility')")
                .query(Boolean.class)
                .single();
    }

    /** Of instances that start at once one loads; the others wait at the row that it writes. */
    void load() {
        transaction.executeWithoutResult(status -> {
            int first =
                    jdbc.sql("""
                            insert into reference_load (name, checksum, loaded_at) values ('feasibility', '1', :now)
                            on conflict (name) do nothing
                            """).param("now", Timestamp.from(clock.instant())).update();
            if (first == 1) {
                List<NamedCsvRecord> shipped = shipped();
                for (int position = 1; position <= shipped.size(); position++) {
                    insert(shipped.get(position - 1), position);
                }
            }
        });
    }

    private void insert(NamedCsvRecord row, int position) {
        jdbc.sql("""
                        insert into feasibility (code, name, kind, position) values (:code, :name, :kind, :position)
                        on conflict do nothing
                        """)
                .param("code", row.getField("code"))
                .param("name", row.getField("name"))
                .param("kind", row.getField("kind"))
                .param("position", position)
                .update();
    }

    private static List<NamedCsvRecord> shipped() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource("analysis/feasibilities.csv")
                        .getContentAsString(StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
