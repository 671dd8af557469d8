package tr.edu.akky.inventory.spreadsheet;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Turns whatever a parser throws into the sentence that helps; what went wrong inside is for the log alone. */
final class Unreadable {

    private static final int LONGEST_MESSAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);

    /** What the taker of the rows has thrown is its own affair and no fault of the file. */
    static final class SinkException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        SinkException(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }

    interface Reading<T> {
        T run() throws IOException;
    }

    interface Steps {
        void run() throws IOException;
    }

    private Unreadable() {}

    static void translating(Steps steps) {
        translating(() -> {
            steps.run();
            return Boolean.TRUE;
        });
    }

    /** Parsers quote the file at length, line breaks and all. */
    private static String shortened(String message) {
        return TurkishText.ofOneLine(message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }

    /** Errors too: a hostile file may exhaust the stack or the memory of its reader, and nobody else's. */
    @SuppressWarnings("CatchingUnchecked")
    static <T> T translating(Reading<T> reading) {
        try {
            return reading.run();
        } catch (RefusedException refused) {
            throw refused;
        } catch (SinkException e) {
            throw e.thrown;
        } catch (EncryptedDocumentException e) {
            throw new RefusedException("spreadsheet.protected");
        } catch (OldExcelFormatException e) {
            throw new RefusedException("spreadsheet.too-old");
        } catch (OutOfMemoryError e) {
            LOG.warn("A spreadsheet needed more memory than there is", e);
            throw new RefusedException("spreadsheet.too-large");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("A spreadsheet could not be read: {}", shortened(e.toString()));
            throw new RefusedException("spreadsheet.broken");
        }
    }
}
