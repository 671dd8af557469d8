package tr.edu.akky.inventory.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the mail stands as a whole. */
record MailFigures(long waiting, long failed, @Nullable Instant lastSentAt) {}
