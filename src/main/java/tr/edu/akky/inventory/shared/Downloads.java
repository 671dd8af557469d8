package tr.edu.akky.inventory.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** How files leave: always as attachments, under a name that every browser and file system keeps. */
public final class Downloads {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** The value of the header {@code Content-Disposition}. */
    public static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
