package tr.edu.akky.inventory.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/img/help");
    private static final int LARGEST = 60_000;

    /** Where an extended WebP file, as Chromium writes it, holds its width and height, each less one in three bytes. */
    private static final int WIDTH = 24;

    private static final int HEIGHT = 27;

    @Test
    void everyPictureOfTheGuideIsThereIsSmallAndIsDescribed() throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/help_tr.properties"))) {
            messages.load(reader);
        }
        List<Chapter> pictured =
                HelpPage.GUIDE.chapters().stream().filter(Chapter::hasPicture).toList();
        for (Chapter chapter : pictured) {
            byte[] file = Files.readAllBytes(FOLDER.resolve(chapter.key() + ".webp"));
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(file).describedAs(chapter.key()).hasSizeLessThan(LARGEST);
            assertThat(side(bytes, WIDTH)).describedAs(chapter.key()).isEqualTo(chapter.pictureWidth());
            assertThat(side(bytes, HEIGHT)).describedAs(chapter.key()).isEqualTo(chapter.pictureHeight());
            assertThat(messages.getProperty("help.guide." + chapter.key() + ".picture"))
                    .isNotBlank();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSameSizeAs(pictured);
        }
    }

    private static int side(ByteBuffer file, int place) {
        return (file.getInt(place) & 0xffffff) + 1;
    }
}
