package tr.edu.akky.inventory.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** Whether a page is valid HTML, as the Nu checker of the W3C sees it. */
final class Markup {

    /** The checker reads its grammar of HTML recursively, deeper than an ordinary thread can go. */
    private static final long DEEP = 64L << 20;

    private Markup() {}

    /** Each fault with its place in the source, as one line. */
    static List<String> faults(byte[] html) {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(html));
        new Thread(null, check, "markup", DEEP).start();
        try {
            return check.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(byte[] html) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        return Stream.of(checker.validate(new ByteArrayInputStream(html)).split("\n"))
                .filter(line -> line.contains(": error"))
                .toList();
    }
}
