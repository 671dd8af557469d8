package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.Visitor;
import tr.edu.akky.inventory.spreadsheet.HostileFile;

/** Files that unpack to a hundred megabytes, through the browser, while the application has half a gigabyte. */
final class UploadDrills {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Set<String> FILES = Set.of(
            "xlsx: 1,2 MB at 82:1",
            "xlsx: one shared text of 100 MB",
            "xlsx: 100 MB of shared texts",
            "xlsx: a million sheets");

    /** A page that looked without a pause would slow down what it waits for. */
    private static final long BETWEEN_LOOKS = 500;

    private UploadDrills() {}

    static String bombs(Ground ground) throws Exception {
        try (Application application = ground.start()) {
            Visitor visitor = ground.university(application).person(application.address(), 1);
            String intake = Saving.entries(visitor).replace("/entries", "/intake");
            List<String> figures = new ArrayList<>();
            for (HostileFile file : HostileFile.all()) {
                if (FILES.contains(file.name())) {
                    Duration before = application.worked();
                    Duration time =
                            refused(visitor, intake, file.name(), file.content().get());
                    figures.add("“%s” after %s, of them %s of the processor"
                            .formatted(
                                    file.name(),
                                    Await.seconds(time),
                                    Await.seconds(application.worked().minus(before))));
                }
            }
            if (application.log().contains("OutOfMemoryError")) {
                throw new AssertionError("ran out of memory");
            }
            return "a sentence within 512 MB for " + String.join(", ", figures);
        }
    }

    private static Duration refused(Visitor visitor, String intake, String name, byte[] file)
            throws IOException, InterruptedException {
        Map<String, String> form = Visitor.hidden(visitor.page(intake), intake + "/file");
        long start = System.nanoTime();
        HttpResponse<String> answer = visitor.upload(intake + "/file", form, "liste.xlsx", file);
        String batch = Visitor.next(answer);
        String page = visitor.page(batch);
        while (page.contains("<progress")) {
            Await.pause(BETWEEN_LOOKS);
            page = visitor.page(batch);
        }
        Duration time = Await.since(start);
        if (time.compareTo(LIMIT) > 0) {
            throw new AssertionError(name + " was judged after " + Await.seconds(time));
        }
        if (!page.contains("Dosya okunamadı") && !page.contains("dolu satır yok")) {
            throw new AssertionError("no sentence:\n" + page);
        }
        return time;
    }
}
