package tr.edu.akky.inventory.catalogue;

import java.util.function.Predicate;
import tr.edu.akky.inventory.shared.TurkishText;

/** Codes of what administrators add, made of the name in the manner of the catalogue's files. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** A code of small letters, digits and hyphens that is not taken yet. */
    static String of(String name, Predicate<String> taken) {
        String ascii = TurkishText.fold(name).replaceAll("[^a-z0-9]+", "-");
        String base = ascii.substring(0, Math.min(ascii.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String code = base.isEmpty() ? "yerel" : base;
        for (int number = 2; taken.test(code); number++) {
            code = (base.isEmpty() ? "yerel" : base) + "-" + number;
        }
        return code;
    }
}
