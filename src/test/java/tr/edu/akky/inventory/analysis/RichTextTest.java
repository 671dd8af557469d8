package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.akky.inventory.analysis.RichText.Block;
import tr.edu.akky.inventory.analysis.RichText.Kind;
import tr.edu.akky.inventory.analysis.RichText.Run;

class RichTextTest {

    private static final int LONGEST = 60_000;

    @Test
    void paragraphsHeadingsAndEmphasisAreReadAndLinesStayBroken() {
        RichText text = RichText.of("Giriş **kalın** ve *eğik*.\r\nİkinci satır\r\n\r\n### Başlık");

        assertThat(text.blocks()).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.HEADING);
        assertThat(text.blocks().get(0).runs())
                .containsExactly(
                        new Run("Giriş ", false, false),
                        new Run("kalın", true, false),
                        new Run(" ve ", false, false),
                        new Run("eğik", false, true),
                        new Run(".\nİkinci satır", false, false));
    }

    @Test
    void listsHoldListsAndKeepTheirNumbers() {
        RichText text = RichText.of("- bir\n- iki\n  - alt\n\n1. ilk\n2. ikinci");

        assertThat(text.blocks()).extracting(Block::kind).containsExactly(Kind.BULLETS, Kind.NUMBERS);
        List<Block> second = text.blocks().get(0).items().get(1);
        assertThat(second).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.BULLETS);
        assertThat(words(new RichText(second.get(1).items().get(0)))).isEqualTo("alt");
        assertThat(text.blocks().get(1).items()).hasSize(2);
    }

    @Test
    void whatLooksLikeHtmlOrAnyOtherMarkIsText() {
        String typed = "<script>alert(1)</script> &amp; [ad](http://x) `kod` my_file_name C:\\*.txt 5 * 3\n---\n===";

        RichText text = RichText.of(typed);

        assertThat(text.blocks()).extracting(Block::kind).containsExactly(Kind.PARAGRAPH);
        assertThat(words(text)).isEqualTo(typed);
    }

    @Test
    void anOrdinalAtTheBeginningOfASentenceBeginsNoList() {
        RichText text = RichText.of("1. ilk\n2. ikinci\n\nAra söz.\n\n3. madde uyarınca\n\n2023. yılında");

        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.NUMBERS, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
        assertThat(words(new RichText(text.blocks().subList(2, 4)))).isEqualTo("3. madde uyarınca2023. yılında");
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(RichText.of(" \n\t\n").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(10)
    void hostileTextIsReadQuicklyAndNeverFails(String unit) {
        String typed = unit.repeat(LONGEST / unit.length());
        Thread small = new Thread(null, () -> RichText.of(typed), "small stack", 512 * 1024);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        small.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));

        assertThatNoException().isThrownBy(() -> {
            small.start();
            small.join(Duration.ofSeconds(10).toMillis());
        });

        assertThat(small.isAlive()).isFalse();
        assertThat(failures).isEmpty();
    }

    static List<String> hostile() {
        return List.of(
                "[",
                "]",
                "![",
                "<",
                "&",
                "`",
                "*",
                "***",
                "*a ",
                "**a*",
                "(*a",
                "- ",
                "> ",
                "1. ",
                "# ",
                "\n",
                "-\n",
                "1.\n",
                "\t",
                "- a\n",
                "1. a\n\n",
                "\\",
                "___",
                "*a ".repeat(249) + "\n- ",
                "\u2028",
                "\ud83d\ude00");
    }

    private static String words(RichText text) {
        return text.blocks().stream()
                .flatMap(block -> block.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
