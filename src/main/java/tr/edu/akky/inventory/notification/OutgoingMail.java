package tr.edu.akky.inventory.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * A mail that waits, was sent, or could not be. It is claimed before it is handed over and settled afterwards: an
 * instance that dies in between leaves it claimed, and another tries again when the claim has run out. A copy is thus
 * possible only if the server took the mail and the instance died before it could say so; both carry one Message-ID.
 */
@Entity
class OutgoingMail {

    /** Longer than all time limits of one conversation with the mail server together. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /** Between attempts; after the last one, about a day later, the mail has failed. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(16));

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Notification notification;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private @Nullable String address;
    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(Notification notification, Instant createdAt, Instant firstAttemptAt) {
        this.notification = notification;
        this.createdAt = createdAt;
        this.nextAttemptAt = firstAttemptAt;
    }

    void claim(Instant now) {
        if (state != MailState.WAITING || nextAttemptAt.isAfter(now)) {
            throw new IllegalStateException("not due");
        }
        attempts++;
        address = notification.account().email();
        nextAttemptAt = now.plus(CLAIM);
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** @param forGood whether trying again cannot help */
    void refused(String error, boolean forGood, Instant now) {
        if (state == MailState.SENT) {
            return;
        }
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (forGood || attempts > PAUSES.size()) {
            state = MailState.FAILED;
        } else {
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** From the beginning, for an administrator who has mended what was wrong. */
    void retry(Instant now) {
        if (state != MailState.FAILED) {
            throw new RefusedException("mail.not-failed");
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Notification notification() {
        return notification;
    }

    public MailState state() {
        return state;
    }

    /** The address used last, or the one that would be used now. */
    public String address() {
        return address == null ? notification.account().email() : address;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String lastError() {
        return lastError;
    }
}
