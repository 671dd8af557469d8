package tr.edu.akky.inventory.help;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom to ask at this institution about personal data and about accessibility. */
@Component
class Contact {

    private final String privacy;
    private final String accessibility;

    Contact(
            @Value("${app.contact.privacy:}") String privacy,
            @Value("${app.contact.accessibility:}") String accessibility) {
        this.privacy = privacy;
        this.accessibility = accessibility;
    }

    /** An e-mail address, a page or a sentence; null where the institution has named none. */
    @Nullable
    String of(HelpPage page) {
        String contact = switch (page) {
            case PRIVACY -> privacy;
            case ACCESSIBILITY -> accessibility;
            default -> "";
        };
        return contact.isBlank() ? null : contact.strip();
    }
}
