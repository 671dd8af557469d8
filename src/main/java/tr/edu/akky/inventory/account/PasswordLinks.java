package tr.edu.akky.inventory.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Makes and redeems the links by which people choose their own password; nobody else ever knows it. */
@Service
@Transactional
class PasswordLinks {

    /** As the page that shows a link and the message that carries it say. */
    private static final Duration VALIDITY = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 32;

    private final AccountRepository accounts;
    private final PasswordLinkRepository links;
    private final LocalPasswords localPasswords;
    private final NewPasswords passwords;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String baseUrl;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(
            AccountRepository accounts,
            PasswordLinkRepository links,
            LocalPasswords localPasswords,
            NewPasswords passwords,
            Sessions sessions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${app.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.links = links;
        this.localPasswords = localPasswords;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Whether people of this role may have a password here at all, and not only in the university's directory. */
    boolean areFor(Role role) {
        return localPasswords.areFor(role);
    }

    /** @return the address to give to the person; it is not kept and cannot be shown again */
    String issue(long accountId) {
        Account account = accounts.findById(accountId).orElseThrow(NotFoundException::new);
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.voidAll(account, clock.instant());
        links.save(new PasswordLink(account, digest(token), clock.instant().plus(VALIDITY)));
        record("account.link-issued", account);
        return baseUrl + "/password/" + token;
    }

    /** Whether a link that still works was issued just now. */
    @Transactional(readOnly = true)
    boolean wasIssuedWithin(Duration time, Account account) {
        return links.existsByAccountAndUsedAtIsNullAndExpiresAtAfter(
                account, clock.instant().plus(VALIDITY).minus(time));
    }

    /**
     * Whoever chose a new password leaves no link behind by which another could replace it; nor does one stay valid that
     * went to an address that is not the person's any more, or to somebody who may not come in.
     */
    void voidAll(Account account) {
        links.voidAll(account, clock.instant());
    }

    /** The person to whom a link still belongs; empty once it is used, replaced or out of date. */
    @Transactional(readOnly = true)
    Optional<String> holder(String token) {
        return links.find(digest(token))
                .filter(this::isUsable)
                .map(link -> link.account().fullName());
    }

    /**
     * Hashes before its transaction begins.
     *
     * @throws tr.edu.akky.inventory.shared.RefusedException if the password is not good enough
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    void redeem(String token, String password) {
        Account holder = links.find(digest(token))
                .filter(this::isUsable)
                .map(PasswordLink::account)
                .orElseThrow(NotFoundException::new);
        String hash = passwords.hash(password, holder);
        transaction.executeWithoutResult(status -> use(token, hash));
    }

    private void use(String token, String hash) {
        PasswordLink link =
                links.findForUse(digest(token)).filter(this::isUsable).orElseThrow(NotFoundException::new);
        link.use(clock.instant());
        link.account().setPassword(hash);
        sessions.endAll(link.account().id());
        record("account.password-set", link.account());
    }

    private boolean isUsable(PasswordLink link) {
        return link.isUsable(clock.instant());
    }

    private void record(String action, Account account) {
        events.publishEvent(
                new HistoryEvent(action, "account", account.id(), null, Map.of("name", account.fullName())));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
