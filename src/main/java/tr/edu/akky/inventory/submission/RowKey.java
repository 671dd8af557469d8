package tr.edu.akky.inventory.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the hidden column of a downloaded workbook says of its row, so that it is known again when the file comes back.
 * It names and never authorises: whoever alters it reaches nothing but rows of the same submission.
 *
 * @param submissionId the submission that was downloaded
 * @param row the row, at the version that was written into the file
 * @param downloadedAt to the second
 */
public record RowKey(long submissionId, RowVersion row, Instant downloadedAt) {

    /** The heading of the hidden column, by which it is found when the file comes back. */
    public static final String HEADING = "Kayıt anahtarı";

    private static final Pattern WRITTEN = Pattern.compile("K-(\\d{1,15})-(\\d{1,15})-(\\d{1,9})-(\\d{1,11})");

    /** The key in a cell; empty for anything else. */
    public static Optional<RowKey> read(String cell) {
        Matcher parts = WRITTEN.matcher(cell.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            RowVersion row = new RowVersion(Long.parseLong(parts.group(2)), Integer.parseInt(parts.group(3)));
            return Optional.of(new RowKey(
                    Long.parseLong(parts.group(1)), row, Instant.ofEpochSecond(Long.parseLong(parts.group(4)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String written() {
        return "K-%d-%d-%d-%d".formatted(submissionId, row.entryId(), row.version(), downloadedAt.getEpochSecond());
    }
}
