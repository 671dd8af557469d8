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
    private final ApplicationEventPublisher events;

    OwnPassword(
            AccountRepository accounts,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            PasswordLinks links,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.encoder = encoder;
        this.links = links;
        this.events = events;
    }

    void change(long id, String current, String password, String repeated) {
        Account account = accounts.findById(id).orElseThrow(NotFoundException::new);
        if (!encoder.matches(current, account.passwordHash())) {
            throw new RefusedException("profile.password.wrong");
        }
        if (!password.equals(repeated)) {
            throw new RefusedException("password.not-repeated");
        }
        policy.require(password, account);
        account.setPassword(encoder.encode(password));
        links.voidAll(account);
        events.publishEvent(
                new HistoryEvent("account.password-set", "account", id, null, Map.of("name", account.fullName())));
    }
}
