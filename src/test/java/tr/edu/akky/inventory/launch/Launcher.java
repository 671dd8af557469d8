package tr.edu.akky.inventory.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.InventoryApplication;

/**
 * How the application is started.
 *
 * @param jar the packaged application; null for the compiled classes of this build
 * @param folder where its logs and data go
 */
public record Launcher(@Nullable Path jar, Path folder) {

    /** The quarter of the machine's memory that Java takes by itself. */
    public static final String OWN_HEAP = "-XX:MaxRAMPercentage=25";

    /** Starts it and waits until it serves. */
    public Application start(int port, String... arguments) throws IOException {
        Application application = launch(port, arguments);
        application.awaitReady();
        return application;
    }

    public Application startOn(int port, String database, String... arguments) throws IOException {
        Application application = launchOn(port, database, arguments);
        application.awaitReady();
        return application;
    }

    /** @param database address of a database of {@link DatabaseServer} */
    public Application launchOn(int port, String database, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spring.datasource.url=" + database);
        all.add("--spring.datasource.username=" + DatabaseServer.NAME);
        all.add("--spring.datasource.password=unused");
        return launch(port, all.toArray(String[]::new));
    }

    /** Starts it as whoever installs it would: nothing but a port and a place. Options of Java begin with -X or -D. */
    public Application launch(int port, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--app.data-directory=" + folder.resolve("data"));
        return run(
                jar == null ? compiled(InventoryApplication.class) : List.of("-jar", jar.toString()),
                port,
                all.toArray(String[]::new));
    }

    /** Starts another program of this build in the same way; it does not wait. */
    public Application launchOther(Class<?> program, int port, String... arguments) throws IOException {
        return run(compiled(program), port, arguments);
    }

    private static List<String> compiled(Class<?> program) {
        return List.of("-cp", System.getProperty("java.class.path"), program.getName());
    }

    private Application run(List<String> program, int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (!List.of(arguments).contains(OWN_HEAP)) {
            command.add("-Xmx512m");
        }
        List.of(arguments).stream().filter(Launcher::isOfJava).forEach(command::add);
        command.addAll(program);
        command.add("--server.port=" + port);
        List.of(arguments).stream().filter(argument -> !isOfJava(argument)).forEach(command::add);
        File log = File.createTempFile("application-" + port + "-", ".log", folder.toFile());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        return new Application(process, port, log.toPath());
    }

    private static boolean isOfJava(String argument) {
        return argument.startsWith("-X") || argument.startsWith("-D");
    }
}
