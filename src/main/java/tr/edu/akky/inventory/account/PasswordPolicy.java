package tr.edu.akky.inventory.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Long passphrases without composition rules; refused are common ones and those made of the person's own names. */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int SHORTEST_NAME = 3;

    private final Set<String> common;

    PasswordPolicy() {
        try {
            common = new ClassPathResource("common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(TurkishText::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RefusedException with the reason, if the password will not do for this person */
    void require(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RefusedException("password.too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RefusedException("password.too-long", LONGEST);
        }
        String key = TurkishText.key(password);
        if (common.contains(key)
                || common.contains(key.replaceAll("\\d+$", ""))
                || key.chars().distinct().count() < 5) {
            throw new RefusedException("password.common");
        }
        String rest = key;
        for (String name : names(account).toList()) {
            rest = rest.replace(name, "");
        }
        if (rest.length() < SHORTEST / 2 && rest.length() < key.length()) {
            throw new RefusedException("password.own-name");
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
