package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tr.edu.akky.inventory.spreadsheet.HostileFile;

/** Files that unpack to a hundred megabytes, through the browser, while the application has half a gigabyte. */
final class UploadDrills {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Set<String> FILES = Set.of(
            "xlsx: 1,2 MB at 82:1",
            "xlsx: one shared text of 100 MB",
            "xlsx: 100 MB of shared texts",
            "xlsx: a million sheets");

    private UploadDrills() {}

    static String bombs(Ground ground) throws Exception {
        try (Application application = ground.start()) {
            Visitor visitor = ground.university(application).person(application.address(), 1);
            String intake = Saving.entries(visitor).replace("/entries", "/intake");
            StringBuilder figures = new StringBuilder("within 512 MB");
            for (HostileFile file : HostileFile.all()) {
                if (FILES.contains(file.name())) {
                    Duration time =
                            refused(visitor, intake, file.name(), file.content().get());
                    figures.append(", \u201c")
                            .append(file.name())
                            .append("\u201d answered after ")
                            .append(Await.seconds(time));
                }
            }
            if (application.log().contains("OutOfMemoryError")) {
                throw new AssertionError("ran out of memory");
            }
            return figures.toString();
        }
    }

    private static Duration refused(Visitor visitor, String intake, String name, byte[] file)
            throws IOException, InterruptedException {
        Map<String, String> form = Visitor.hidden(visitor.page(intake), intake + "/file");
        long start = System.nanoTime();
        HttpResponse<String> answer = visitor.upload(intake + "/file", form, "liste.xlsx", file);
        String batch = Visitor.next(answer);
        Await.until(name + " is judged", LIMIT, () -> !visitor.page(batch).contains("<progress"));
        Duration time = Await.since(start);
        String page = visitor.page(batch);
        if (!page.contains("Dosya okunamadı") && !page.contains("dolu satır yok")) {
            throw new AssertionError("no sentence:\n" + page);
        }
        return time;
    }
}
