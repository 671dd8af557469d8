package tr.edu.akky.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final String SUMMARY =
            "Güzel Sanatlar Fakültesi; İç Mimarlık, çok uzun adlı yazılım \\ “Öğrenci Şöleni” 🎓 lisansı bitiyor: ğüşıöç ĞÜŞİÖÇ";

    @Test
    void anotherProgramReadsTheTextThatWasWritten() {
        assertThat(reread(SUMMARY).getSummary().getValue()).isEqualTo(SUMMARY);
        assertThat(reread("İlk satır\nikinci, satır").getSummary().getValue()).isEqualTo("İlk satır\nikinci, satır");
    }

    @Test
    void noLineIsLongerThan75BytesAndNoLetterIsCutInTwo() {
        String text = calendar(SUMMARY.repeat(3));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text)
                .doesNotContain("\uFFFD");
    }

    @Test
    void nobodysWordsBecomeALineOfTheirOwn() {
        assertThat(calendar("MATLAB\r\nBEGIN:VALARM").split("\r\n")).doesNotContain("BEGIN:VALARM");
    }

    private static VEvent reread(String summary) {
        return Biweekly.parse(calendar(summary)).first().getEvents().get(0);
    }

    private static String calendar(String summary) {
        return new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("BEGIN", "VEVENT")
                .text("SUMMARY", summary)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }
}
