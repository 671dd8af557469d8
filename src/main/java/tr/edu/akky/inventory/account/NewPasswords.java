package tr.edu.akky.inventory.account;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Judges and hashes a password that somebody has chosen. That takes its time and its turn: it is asked for before a
 * transaction begins, or people who choose at once keep the connections of all others.
 */
@Component
class NewPasswords {

    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;

    NewPasswords(PasswordPolicy policy, PasswordEncoder encoder) {
        this.policy = policy;
        this.encoder = encoder;
    }

    /** @throws tr.edu.akky.inventory.shared.RefusedException if it is not good enough for this person */
    String hash(String password, Account account) {
        policy.require(password, account);
        return Objects.requireNonNull(encoder.encode(password));
    }
}
