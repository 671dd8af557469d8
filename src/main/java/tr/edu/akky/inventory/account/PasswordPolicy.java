package tr.edu.akky.inventory.account;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Long passphrases without composition rules (NIST SP 800-63B, ASVS 5.0 6.2). Refused are those that are soon guessed and
 * those made of the person's own names.
 */
@Component("passwordPolicy")
class PasswordPolicy {

    static final int LONGEST = 128;
    private static final int SHORTEST_OF_ALL = 8;
    private static final int SHORTEST_NAME = 3;

    private final int shortest;
    private final PasswordStrength strength;
    private final List<String> ownWords;

    PasswordPolicy(
            PasswordStrength strength, Institution institution, @Value("${app.password.shortest}") int shortest) {
        if (shortest < SHORTEST_OF_ALL || shortest > LONGEST) {
            throw new IllegalArgumentException("app.password.shortest must be between 8 and 128");
        }
        this.shortest = shortest;
        this.strength = strength;
        this.ownWords = List.of(TurkishText.fold(institution.name()).split(" "));
    }

    public int shortest() {
        return shortest;
    }

    /** @throws RefusedException with the reason, if the password will not do for this person */
    void require(String password, Account account) {
        if (password.codePointCount(0, password.length()) < shortest) {
            throw new RefusedException("password.too-short", shortest);
        }
        if (password.length() > LONGEST) {
            throw new RefusedException("password.too-long", LONGEST);
        }
        String key = TurkishText.key(password);
        String rest = key;
        for (String name : names(account).toList()) {
            rest = rest.replace(name, "");
        }
        if (rest.length() < shortest / 2 && rest.length() < key.length()) {
            throw new RefusedException("password.own-name");
        }
        if (!strength.isEnough(
                password, Stream.concat(ownWords.stream(), names(account)).toList())) {
            throw new RefusedException("password.common");
        }
    }

    private static Stream<String> names(Account account) {
        return Stream.concat(
                        Stream.of(account.email().split("[@.]")),
                        Stream.of(TurkishText.fold(account.fullName()).split(" ")))
                .map(TurkishText::key)
                .filter(name -> name.length() >= SHORTEST_NAME);
    }
}
