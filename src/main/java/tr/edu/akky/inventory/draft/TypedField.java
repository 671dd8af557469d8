package tr.edu.akky.inventory.draft;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** One field of a form as a browser would send it; characters that no text column holds are dropped. */
record TypedField(String name, String value) {

    private static final Set<String> SWITCHES = Set.of("", "true", "false", "on");

    /** Codes of choices, and the buttons that send a form. */
    private static final Set<String> CODES = Set.of(
            "version",
            "id",
            "side",
            "kind",
            "currency",
            "itemVat",
            "firstYear",
            "lastYear",
            "topCategory",
            "category",
            "field",
            "act",
            "next",
            "another",
            "change");

    TypedField {
        name = storable(name);
        value = storable(value);
    }

    /** Form tokens belong to a session, and secrets to nobody but the person. */
    boolean mayBeKept() {
        return !name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Whether a person reads this as text, not as part of the machinery of the form. */
    boolean isText() {
        return !SWITCHES.contains(value.strip())
                && !name.startsWith("_")
                && !CODES.contains(name)
                && !name.endsWith("Token");
    }

    /** Name of the field of the form object, without the place in a list. */
    public String root() {
        return name.replaceFirst("^_", "").replaceFirst("[\\[.].*$", "");
    }

    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }
}
