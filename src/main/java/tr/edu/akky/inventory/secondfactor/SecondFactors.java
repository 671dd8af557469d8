package tr.edu.akky.inventory.secondfactor;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;

/** Setting up the app, making recovery codes, and switching everything off. */
@Service
class SecondFactors {

    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final WrongTries tries;
    private final FactorStates states;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SecondFactors(
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            WrongTries tries,
            FactorStates states,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.tries = tries;
        this.states = states;
        this.events = events;
        this.transaction = transaction;
    }

    void startApp(CurrentUser person) {
        transaction.executeWithoutResult(status -> {
            states.lock(person.id());
            apps.start(person.id());
        });
    }

    /** @return new recovery codes, to be shown now and never again; empty where there were some */
    List<String> confirmApp(CurrentUser person, String typed) {
        transaction.executeWithoutResult(status -> {
            states.lock(person.id());
            if (!apps.confirm(person.id(), typed.replaceAll("\\s", ""))) {
                throw new RefusedException("second-factor.code.wrong");
            }
            states.note(person.id());
            record("account.app-added", person);
        });
        return states.of(person.id()).recoveryCodes() > 0 ? List.of() : makeCodes(person);
    }

    void removeApp(CurrentUser person) {
        transaction.executeWithoutResult(status -> {
            states.lock(person.id());
            if (apps.remove(person.id())) {
                states.note(person.id());
                record("account.app-removed", person);
            }
        });
    }

    /** @return the codes, to be shown now and never again */
    List<String> makeCodes(CurrentUser person) {
        requireFactor(person);
        List<RecoveryCodes.Drawn> codes = recoveryCodes.draw();
        transaction.executeWithoutResult(status -> {
            states.lock(person.id());
            requireFactor(person);
            record("account.recovery-codes-made", person);
            recoveryCodes.replace(person.id(), codes);
        });
        return codes.stream().map(RecoveryCodes.Drawn::shown).toList();
    }

    private void requireFactor(CurrentUser person) {
        if (!states.of(person.id()).isOn()) {
            throw new RefusedException("second-factor.recovery.none");
        }
    }

    /** Takes everything away from a person who has lost it; the password is then enough. */
    void reset(Account person) {
        transaction.executeWithoutResult(status -> {
            states.lock(person.id());
            apps.remove(person.id());
            passkeys.removeAll(person.id());
            tries.right(person.id());
            states.note(person.id());
            events.publishEvent(new HistoryEvent(
                    "account.factor-reset", "account", person.id(), null, Map.of("name", person.fullName())));
        });
    }

    private void record(String action, CurrentUser person) {
        events.publishEvent(new HistoryEvent(action, "account", person.id(), null, Map.of("name", person.fullName())));
    }
}
