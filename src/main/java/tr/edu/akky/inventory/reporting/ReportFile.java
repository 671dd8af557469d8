package tr.edu.akky.inventory.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import tr.edu.akky.inventory.shared.Downloads;

/** A finished document in a temporary file, and the name under which it is downloaded. */
record ReportFile(Path path, String name, String mediaType) {

    /** Sends the file as a download and deletes it, also where the sending fails. */
    void sendTo(HttpServletResponse response) throws IOException {
        try {
            response.setContentType(mediaType);
            response.setContentLengthLong(Files.size(path));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name));
            Files.copy(path, response.getOutputStream());
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
