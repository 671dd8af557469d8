package tr.edu.akky.inventory.account;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Changing one's own password, which asks for the present one. */
@Service
@Transactional
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    OwnPassword(
            AccountRepository accounts,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            PasswordLinks links,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.encoder = encoder;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    void requireCurrent(long id, String current) {
        Account account = accounts.findById(id).orElseThrow(NotFoundException::new);
        if (!encoder.matches(current, account.passwordHash())) {
            throw new RefusedException("profile.password.wrong");
        }
    }

    /** To be called once {@link #requireCurrent} has let it pass. */
    void change(long id, String password, String repeated) {
        Account account = accounts.findById(id).orElseThrow(NotFoundException::new);
        if (!password.equals(repeated)) {
            throw new RefusedException("password.not-repeated");
        }
        policy.require(password, account);
        account.setPassword(encoder.encode(password));
        links.voidAll(account);
        sessions.endOthers(id);
        sessions.renew();
        events.publishEvent(
                new HistoryEvent("account.password-set", "account", id, null, Map.of("name", account.fullName())));
    }
}
