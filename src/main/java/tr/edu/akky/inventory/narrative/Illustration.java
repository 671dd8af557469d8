package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A chart with its caption in the document, where a picture could be drawn. */
final class Illustration {

    private Illustration() {}

    static void bars(WordDocument document, Charts charts, String caption, Map<String, Long> counts)
            throws IOException {
        String description = counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining("; ", caption + " – ", ""));
        show(document, charts.bars(counts), Charts.barsHeight(counts.size()), caption, description);
    }

    static void show(WordDocument document, Optional<byte[]> png, int height, String caption, String description)
            throws IOException {
        if (png.isPresent()) {
            document.styled("Caption", caption);
            document.picture(png.get(), Charts.WIDTH, height, description);
        }
    }
}
