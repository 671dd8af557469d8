package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** Texts that people can paste into a form and that a careless writer would break on. */
final class HostileTexts {

    /** All that XML can hold. */
    static final List<String> PRINTABLE = List.of(
            "<a href=\"x\">&amp;</a> ]]> <!-- -->",
            "Emoji 😀 ve eski harf 𐰀, Çığ öşü İıŞş",
            "_x0041_ yazısı olduğu gibi, _x00e7_ ve _x_ de",
            "=HYPERLINK(\"http://kotu.example\";\"tıkla\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "ilk satır\nikinci satır\n\ndördüncü",
            "  başta iki, ortada  iki, sonda bir ",
            "sekme\tburada",
            "a".repeat(32_766) + "ş");

    /** What XML has no way of writing. */
    static final List<String> UNPRINTABLE =
            List.of("zil\u0007 ve \u0000 ve \u001F", "yarım \uD83D çift", "\uFFFE\uFFFF");

    private HostileTexts() {}

    static ReportRow row(String text) {
        return row(text, null);
    }

    static ReportRow row(String text, @Nullable LocalDate day) {
        return new ReportRow(
                text,
                "Son Kullanıcı Uygulamaları",
                "Mesleki Uygulamalar",
                Quantity.of(0),
                Quantity.UNLIMITED,
                text,
                day == null ? Expiry.PERPETUAL : Expiry.on(day),
                text,
                text,
                text,
                text,
                "Eğitim İhtiyacı Var",
                new BigDecimal("1234567.05"),
                new BigDecimal("0.10"),
                "Geçiş Yapılamaz",
                text,
                day,
                day,
                text);
    }
}
