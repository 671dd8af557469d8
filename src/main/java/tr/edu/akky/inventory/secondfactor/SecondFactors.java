package tr.edu.akky.inventory.secondfactor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;

/** Codes: setting up the app, taking codes of it or recovery codes, and switching everything off. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
class SecondFactors {

    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final WrongTries tries;
    private final FactorStates states;
    private final CurrentUsers users;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    SecondFactors(
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            WrongTries tries,
            FactorStates states,
            CurrentUsers users,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.tries = tries;
        this.states = states;
        this.users = users;
        this.encoder = encoder;
        this.events = events;
    }

    /** @throws RefusedException unless it is a code of the app or a recovery code, and never used before */
    void prove(CurrentUser person, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        tries.begin(person.id());
        if (apps.accepts(person.id(), code)) {
            tries.right(person.id());
        } else if (recoveryCodes.use(person.id(), code)) {
            tries.right(person.id());
            record("account.recovery-code-used", person);
        } else {
            tries.wrong(person.id());
            record("account.factor-refused", person);
            throw new RefusedException("second-factor.code.wrong");
        }
    }

    /** @throws RefusedException unless it is the password of the person */
    void proveByPassword(CurrentUser person, String password) {
        tries.begin(person.id());
        if (!isPassword(person, password)) {
            tries.wrong(person.id());
            record("account.factor-refused", person);
            throw new RefusedException("second-factor.password.wrong");
        }
        tries.right(person.id());
    }

    void startApp(CurrentUser person) {
        states.lock(person.id());
        apps.start(person.id());
    }

    /** @return new recovery codes, to be shown now and never again; empty where there were some */
    List<String> confirmApp(CurrentUser person, String typed) {
        states.lock(person.id());
        if (!apps.confirm(person.id(), typed.replaceAll("\\s", ""))) {
            throw new RefusedException("second-factor.code.wrong");
        }
        states.note(person.id());
        record("account.app-added", person);
        return states.of(person.id()).recoveryCodes() > 0 ? List.of() : makeCodes(person);
    }

    void removeApp(CurrentUser person) {
        states.lock(person.id());
        if (apps.remove(person.id())) {
            states.note(person.id());
            record("account.app-removed", person);
        }
    }

    /** @return the codes, to be shown now and never again */
    List<String> makeCodes(CurrentUser person) {
        states.lock(person.id());
        if (!states.of(person.id()).isOn()) {
            throw new RefusedException("second-factor.recovery.none");
        }
        record("account.recovery-codes-made", person);
        return recoveryCodes.make(person.id());
    }

    /** Takes everything away from a person who has lost it; the password is then enough. */
    void reset(Account person) {
        states.lock(person.id());
        apps.remove(person.id());
        passkeys.removeAll(person.id());
        tries.right(person.id());
        states.note(person.id());
        events.publishEvent(new HistoryEvent(
                "account.factor-reset", "account", person.id(), null, Map.of("name", person.fullName())));
    }

    private boolean isPassword(CurrentUser person, String password) {
        try {
            return encoder.matches(
                    password, users.loadUserByUsername(person.getUsername()).getPassword());
        } catch (UsernameNotFoundException hasNone) {
            return false;
        }
    }

    private void record(String action, CurrentUser person) {
        events.publishEvent(new HistoryEvent(action, "account", person.id(), null, Map.of("name", person.fullName())));
    }
}
