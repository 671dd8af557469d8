package tr.edu.akky.inventory.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notifications in words, the same in the list and in the mail; also for templates. */
@Component("notificationTexts")
class NotificationTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;

    NotificationTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String title(Notification notification) {
        return of("title", notification);
    }

    public String sentence(Notification notification) {
        return of("text", notification);
    }

    /** What a person wrote with it, or null. */
    public @Nullable String words(Notification notification) {
        return notification.details().get("words");
    }

    /** What the lines are, or null where there are none. */
    public @Nullable String heading(Notification notification) {
        return notification.lines().isEmpty() ? null : of("lines", notification);
    }

    private String of(String part, Notification notification) {
        return text(
                "notification." + part + "." + notification.kind(),
                notification.details().getOrDefault("unit", ""),
                notification.details().getOrDefault("period", ""),
                notification.details().getOrDefault("day", ""),
                notification.lines().size());
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
