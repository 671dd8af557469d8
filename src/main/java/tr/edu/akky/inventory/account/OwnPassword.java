package tr.edu.akky.inventory.account;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Changing one's own password, which asks for the present one. */
@Service
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final NewPasswords passwords;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OwnPassword(
            AccountRepository accounts,
            PasswordEncoder encoder,
            NewPasswords passwords,
            PasswordLinks links,
            Sessions sessions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
        this.transaction = transaction;
    }

    void requireCurrent(long id, String current) {
        if (!encoder.matches(current, find(id).passwordHash())) {
            throw new RefusedException("profile.password.wrong");
        }
    }

    /** To be called once {@link #requireCurrent} has let it pass. */
    void change(long id, String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new RefusedException("password.not-repeated");
        }
        String hash = passwords.hash(password, find(id));
        transaction.executeWithoutResult(status -> keep(find(id), hash));
    }

    private void keep(Account account, String hash) {
        account.setPassword(hash);
        links.voidAll(account);
        sessions.endOthers(account.id());
        sessions.renew();
        events.publishEvent(new HistoryEvent(
                "account.password-set", "account", account.id(), null, Map.of("name", account.fullName())));
    }

    private Account find(long id) {
        return accounts.findById(id).orElseThrow(NotFoundException::new);
    }
}
