package tr.edu.akky.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void theMatchIsMarkedInTheLettersThatWereWritten() {
        assertThat(marked("LİSANS Yönetimi", "lisans")).isEqualTo("[LİSANS] Yönetimi");
        assertThat(marked("İşletim  Sistemi", "isletim", "sis")).isEqualTo("[İşletim]  [Sis]temi");
        assertThat(marked("Adobe – Acrobat", "acro", "adobe")).isEqualTo("[Adobe] – [Acro]bat");
    }

    @Test
    void accentsOfTheirOwnBelongToTheLetterBefore() {
        assertThat(marked("ISLETI\u0307M", "isletim")).isEqualTo("[ISLETI\u0307M]");
        assertThat(marked("𝐌𝐀TLAB", "matlab")).isEqualTo("[𝐌𝐀TLAB]");
    }

    @Test
    void overlappingMatchesAreOneMark() {
        assertThat(marked("aaab", "aa", "ab")).isEqualTo("[aaab]");
        assertThat(marked("<b>", "b")).isEqualTo("<[b]>");
        assertThat(marked("MATLAB", "excel")).isEqualTo("MATLAB");
        assertThat(marked("", "excel")).isEmpty();
    }

    private static String marked(String text, String... words) {
        return Marks.in(text, List.of(words)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
