package tr.edu.akky.inventory.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A finished workbook in a temporary file, and the name under which it is downloaded. */
record ReportFile(Path path, String name) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Sends the file as a download and deletes it, also where the sending fails. */
    void sendTo(HttpServletResponse response) throws IOException {
        try {
            response.setContentType(XLSX);
            response.setContentLengthLong(Files.size(path));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(path, response.getOutputStream());
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
