package tr.edu.akky.inventory.secondfactor;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;

/** Looks at what people type to prove who they are; hashes are compared outside of every transaction. */
@Service
class FactorProofs {

    private final AuthenticatorApps apps;
    private final RecoveryCodes recoveryCodes;
    private final WrongTries tries;
    private final CurrentUsers users;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FactorProofs(
            AuthenticatorApps apps,
            RecoveryCodes recoveryCodes,
            WrongTries tries,
            CurrentUsers users,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.apps = apps;
        this.recoveryCodes = recoveryCodes;
        this.tries = tries;
        this.users = users;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
    }

    /** @throws RefusedException unless it is a code of the app or a recovery code, and never used before */
    void code(CurrentUser person, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        look(person, () -> apps.accepts(person.id(), code) || isRecovery(person, code), "second-factor.code.wrong");
    }

    /** @throws RefusedException unless it is the password of the person */
    void password(CurrentUser person, String password) {
        look(person, () -> isPassword(person, password), "second-factor.password.wrong");
    }

    private void look(CurrentUser person, BooleanSupplier proof, String refusal) {
        tries.begin(person.id());
        boolean right;
        try {
            right = proof.getAsBoolean();
        } catch (RuntimeException fault) {
            tries.withdraw(person.id());
            throw fault;
        }
        if (!right) {
            record("account.factor-refused", person);
            throw new RefusedException(refusal);
        }
        tries.right(person.id());
    }

    private boolean isRecovery(CurrentUser person, String code) {
        return recoveryCodes.knows(person.id(), code)
                && Objects.requireNonNull(transaction.execute(status -> {
                    boolean used = recoveryCodes.use(person.id(), code);
                    if (used) {
                        record("account.recovery-code-used", person);
                    }
                    return used;
                }));
    }

    private boolean isPassword(CurrentUser person, String password) {
        return passwordOf(person)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    /** Of whoever signs in by the directory there is none here. */
    boolean hasPassword(CurrentUser person) {
        return passwordOf(person).isPresent();
    }

    private Optional<String> passwordOf(CurrentUser person) {
        try {
            return Optional.ofNullable(
                    users.loadUserByUsername(person.getUsername()).getPassword());
        } catch (UsernameNotFoundException hasNone) {
            return Optional.empty();
        }
    }

    private void record(String action, CurrentUser person) {
        events.publishEvent(new HistoryEvent(action, "account", person.id(), null, Map.of("name", person.fullName())));
    }
}
