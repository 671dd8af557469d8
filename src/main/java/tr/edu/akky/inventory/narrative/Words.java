package tr.edu.akky.inventory.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.ChosenEquivalent;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** Sentences and values as Turkish readers write them. */
@Component
class Words {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;
    private final Dates dates;

    Words(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }

    List<String> headings(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    String number(long number) {
        return TurkishNumbers.whole(number);
    }

    /** In TL, with its two decimals. */
    String money(BigDecimal sum) {
        return TurkishNumbers.money(sum);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.day(day);
    }

    /** The programs chosen in place of a product, or that there is none; empty where nothing was said. */
    String equivalents(AnalysedLine line) {
        TechnicalAnalysis analysis = line.analysis();
        if (analysis == null) {
            return "";
        }
        return analysis.noEquivalent()
                ? say("narrative.no-equivalent")
                : analysis.equivalents().stream().map(ChosenEquivalent::name).collect(Collectors.joining(", "));
    }

    String fit(@Nullable Fit fit) {
        return say(fit == null ? "narrative.fit.unknown" : "fit." + fit.name());
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
