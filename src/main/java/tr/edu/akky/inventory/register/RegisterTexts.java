package tr.edu.akky.inventory.register;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sums and sentences as Turkish readers write them; for templates and documents. */
@Component("registerTexts")
class RegisterTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;

    RegisterTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** To the kuruş, without the currency: {@code 1.234,50}. */
    public String money(BigDecimal sum) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(TURKISH)).format(sum);
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
