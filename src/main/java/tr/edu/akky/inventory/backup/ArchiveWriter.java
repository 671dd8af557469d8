package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what one transaction sees into an archive, row by row, whatever the size. */
class ArchiveWriter {

    private static final String SCHEMA = """
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1
            """;
    private static final String SEQUENCES = """
            select sequencename, last_value from pg_sequences where schemaname = current_schema() order by sequencename
            """;

    private final Connection connection;
    private final ZipOutputStream zip;

    /** @param connection in a transaction that sees one moment only */
    ArchiveWriter(Connection connection, OutputStream file) {
        this.connection = connection;
        this.zip = new ZipOutputStream(file);
    }

    /** The application's version, the moment and who asked are the caller's to say. */
    interface Heading {
        Manifest manifest(
                String schema,
                String server,
                List<Manifest.TableContent> tables,
                List<Manifest.SequenceValue> sequences);
    }

    void write(Heading heading) throws SQLException, IOException {
        Table.prepare(connection);
        List<Manifest.TableContent> tables = new ArrayList<>();
        for (Table table : Table.present(connection)) {
            tables.add(write(table));
        }
        zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
        zip.write(Archive.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(heading.manifest(text(SCHEMA), text("show server_version"), tables, sequences())));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private Manifest.TableContent write(Table table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(Archive.entryOf(table.name())));
        HashedRows rows = new HashedRows(zip);
        long count = table.copyOut(connection, rows);
        zip.closeEntry();
        return new Manifest.TableContent(table.name(), table.columns(), count, rows.hash());
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Sequences know no transactions: read after the rows, they are at least where the rows need them. */
    private List<Manifest.SequenceValue> sequences() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            List<Manifest.SequenceValue> sequences = new ArrayList<>();
            while (rows.next()) {
                sequences.add(new Manifest.SequenceValue(rows.getString(1), rows.getObject(2, Long.class)));
            }
            return sequences;
        }
    }
}
