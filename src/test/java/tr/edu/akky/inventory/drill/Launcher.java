package tr.edu.akky.inventory.drill;

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
record Launcher(@Nullable Path jar, Path folder) {

    /** Starts it and waits until it serves. */
    Application start(int port, String... arguments) throws IOException {
        Application application = launch(port, arguments);
        application.awaitReady();
        return application;
    }

    Application startOn(int port, String database, String... arguments) throws IOException {
        Application application = launchOn(port, database, arguments);
        application.awaitReady();
        return application;
    }

    /** @param database address of a database of {@link DatabaseServer} */
    Application launchOn(int port, String database, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spring.datasource.url=" + database);
        all.add("--spring.datasource.username=" + DatabaseServer.NAME);
        all.add("--spring.datasource.password=unused");
        return launch(port, all.toArray(String[]::new));
    }

    /** Starts it as whoever installs it would: nothing but a port and a place. Options of Java begin with -X or -D. */
    Application launch(int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        List.of(arguments).stream().filter(Launcher::isOfJava).forEach(command::add);
        if (jar == null) {
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add(InventoryApplication.class.getName());
        } else {
            command.add("-jar");
            command.add(jar.toString());
        }
        command.add("--server.port=" + port);
        command.add("--app.data-directory=" + folder.resolve("data"));
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
