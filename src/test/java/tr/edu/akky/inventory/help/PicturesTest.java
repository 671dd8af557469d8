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
    private static final long LARGEST = 60_000;

    /** Where a lossy WebP file holds its width and, after it, its height. */
    private static final int SIZE = 26;

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
            assertThat(file).describedAs(chapter.key()).hasSizeLessThan((int) LARGEST);
            assertThat(bytes.getShort(SIZE)).describedAs(chapter.key()).isEqualTo((short) chapter.pictureWidth());
            assertThat(bytes.getShort(SIZE + 2)).describedAs(chapter.key()).isEqualTo((short) chapter.pictureHeight());
            assertThat(messages.getProperty("help.guide." + chapter.key() + ".picture"))
                    .isNotBlank();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSameSizeAs(pictured);
        }
    }
}
