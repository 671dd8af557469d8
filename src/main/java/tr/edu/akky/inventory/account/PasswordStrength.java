package tr.edu.akky.inventory.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Keyboard;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Estimates in how many guesses a password is found, by somebody who tries the 30 000 commonest passwords, words, names,
 * years, keyboard runs, repetitions and what one makes of them; and knows Turkish too.
 */
@Component
class PasswordStrength {

    /** As decimal logarithm: what zxcvbn calls very unguessable. */
    private static final double ENOUGH_GUESSES = 10;

    private final Zxcvbn guesser;

    PasswordStrength() throws IOException {
        guesser = new ZxcvbnBuilder()
                .dictionaries(StandardDictionaries.loadAllDictionaries())
                .dictionary(new Dictionary("turkish", turkishWords()))
                .keyboards(StandardKeyboards.loadAllKeyboards())
                .keyboard(turkishKeyboard("turkish-q"))
                .keyboard(turkishKeyboard("turkish-f"))
                .build();
    }

    /** @param words that a guesser would try first for this person */
    boolean isEnough(String password, List<String> words) {
        List<String> first = new ArrayList<>(words);
        return guesses(password, first) >= ENOUGH_GUESSES
                && guesses(TurkishText.ascii(password), first) >= ENOUGH_GUESSES;
    }

    private double guesses(String password, List<String> words) {
        return guesser.measure(password, words).getGuessesLog10();
    }

    private static List<String> turkishWords() throws IOException {
        return new ClassPathResource("passwords/turkish.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(TurkishText::key)
                .distinct()
                .toList();
    }

    private static Keyboard turkishKeyboard(String layout) throws IOException {
        return new SlantedKeyboardLoader(
                        layout, () -> new ClassPathResource("passwords/" + layout + ".txt").getInputStream())
                .load();
    }
}
