package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.University;

/** What the database can do at most: one row after the other, each in a transaction of its own, by pgbench. */
final class SingleRows {

    private static final String INSERT =
            "insert into single_row (name, licences, note, made_at)" + " values ('Ölçüm', 25, 'Şırnak, İğdır', now())";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final DatabaseServer server;
    private final String database;
    private final Path script;
    private final Optional<Path> program;

    SingleRows(DatabaseServer server, String database, Path folder) throws IOException, SQLException {
        this.server = server;
        this.database = database;
        this.script = Files.writeString(folder.resolve("single-row.sql"), INSERT + ";\n");
        this.program = program();
        server.execute(database, """
                create table single_row (id bigint generated always as identity primary key, name text not null,
                                         licences integer not null, note text, made_at timestamptz not null)
                """);
        if (program.isEmpty()) {
            System.out.println("  pgbench is not installed; as many clients of our own insert over JDBC instead");
        }
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(":")),
                        IntStream.iterate(18, version -> version > 12, version -> version - 1)
                                .mapToObj(version -> "/usr/lib/postgresql/" + version + "/bin"))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String name() {
        return program.isPresent() ? "single rows of pgbench" : "single rows over JDBC";
    }

    double perSecond(int clients, Duration duration) throws IOException, InterruptedException {
        return program.isPresent() ? pgbench(program.get(), clients, duration) : jdbc(clients, duration);
    }

    private double pgbench(Path pgbench, int clients, Duration duration) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        pgbench.toString(),
                        "-n",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(server.port()),
                        "-U",
                        "postgres",
                        "-c",
                        Integer.toString(clients),
                        "-T",
                        Long.toString(duration.toSeconds()),
                        "-f",
                        script.toString(),
                        database)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new AssertionError("pgbench: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private double jdbc(int clients, Duration duration) throws InterruptedException {
        long start = System.nanoTime();
        List<Long> rows = University.inParallel(IntStream.range(0, clients)
                .mapToObj(client -> (Callable<Long>) () -> rowsUntil(start + duration.toNanos()))
                .toList());
        return rows.stream().mapToLong(Long::longValue).sum() / ((System.nanoTime() - start) / 1e9);
    }

    private long rowsUntil(long end) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(DatabaseServer.url(server.port(), database), "postgres", "");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            long rows = 0;
            while (System.nanoTime() < end) {
                rows += insert.executeUpdate();
            }
            return rows;
        }
    }
}
