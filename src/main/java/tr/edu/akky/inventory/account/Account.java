package tr.edu.akky.inventory.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * A person who may sign in. Of a person only name, work e-mail, extension and units are held (Law 6698); the password
 * is kept as an Argon2id hash and is absent until the person sets it through a one-time link.
 */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String email;
    private String fullName;
    private String nameFolded;
    private @Nullable String extension;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String passwordHash;

    @Column(updatable = false)
    private UUID formSecret;

    private boolean active = true;

    @OptimisticLock(excluded = true)
    private int noticeVersion;

    @OptimisticLock(excluded = true)
    private @Nullable Instant noticeReadAt;

    /** Written by {@link AccountRepository#noteSecondFactor} alone: whoever edits the account must not undo it. */
    @Column(insertable = false, updatable = false)
    private boolean secondFactor;

    @ManyToMany
    @JoinTable(
            name = "account_unit",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<Unit> units = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(String email, String fullName, Role role) {
        this.email = normalised(email);
        this.fullName = TurkishText.tidy(fullName);
        this.nameFolded = TurkishText.fold(fullName);
        this.role = role;
        this.formSecret = UUID.randomUUID();
    }

    /** E-mail addresses are compared and stored in lower case of no language; a Turkish capital İ is an i. */
    public static String normalised(String email) {
        return email.strip().replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    void describe(String email, String fullName, @Nullable String extension, Role role, Set<Unit> units) {
        this.email = normalised(email);
        this.fullName = TurkishText.tidy(fullName);
        this.nameFolded = TurkishText.fold(fullName);
        this.extension = extension;
        this.role = role;
        this.units.clear();
        this.units.addAll(units);
    }

    void changeExtension(@Nullable String extension) {
        this.extension = extension;
    }

    void activate(boolean active) {
        this.active = active;
    }

    public void setPassword(String hash) {
        this.passwordHash = hash;
    }

    public void belongTo(Unit unit) {
        units.add(unit);
    }

    /**
     * Notes that the person has read the present notice on personal data. It disturbs nobody who edits the account.
     *
     * @return whether this is the first time for this version of the notice
     */
    public boolean readNotice(Instant now) {
        if (hasReadNotice()) {
            return false;
        }
        noticeVersion = PrivacyNotice.VERSION;
        noticeReadAt = now;
        return true;
    }

    boolean hasReadNotice() {
        return noticeVersion >= PrivacyNotice.VERSION;
    }

    public @Nullable Instant noticeReadAt() {
        return noticeReadAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable String extension() {
        return extension;
    }

    public Role role() {
        return role;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    UUID formSecret() {
        return formSecret;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Unit> units() {
        return Set.copyOf(units);
    }

    /** Whoever has none has never signed in, or does so by the directory alone. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean hasSecondFactor() {
        return secondFactor;
    }

    int version() {
        return version;
    }
}
