package tr.edu.akky.inventory.register;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences of the register; for templates and documents. */
@Component("registerTexts")
class RegisterTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;

    RegisterTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
