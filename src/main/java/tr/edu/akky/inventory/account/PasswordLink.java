package tr.edu.akky.inventory.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which a person sets a password once; holds a digest of its token, never the token. */
@Entity
class PasswordLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String digest;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {}

    PasswordLink(Account account, String digest, Instant expiresAt) {
        this.account = account;
        this.digest = digest;
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && account.isActive();
    }

    void use(Instant now) {
        usedAt = now;
    }

    Account account() {
        return account;
    }
}
