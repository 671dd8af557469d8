package tr.edu.akky.inventory.directory;

import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * A group as a directory or the settings name it. Written as a distinguished name it is that group alone; written as a
 * plain name it is the group of that name, wherever it stands. Case does not matter.
 */
record Group(String written) {

    boolean isMeantBy(String setting) {
        Optional<LdapName> wanted = distinguished(setting);
        return wanted.isPresent()
                ? wanted.equals(distinguished(written))
                : plain(setting).equals(name());
    }

    private String name() {
        return plain(distinguished(written)
                .map(name -> name.getRdn(name.size() - 1).getValue().toString())
                .orElse(written));
    }

    /** Some providers write the path of a group, which begins with a stroke. */
    private static String plain(String name) {
        String stripped = name.strip().toLowerCase(Locale.ROOT);
        return stripped.startsWith("/") ? stripped.substring(1) : stripped;
    }

    private static Optional<LdapName> distinguished(String text) {
        try {
            return text.contains("=") ? Optional.of(new LdapName(text.strip())) : Optional.empty();
        } catch (InvalidNameException plain) {
            return Optional.empty();
        }
    }
}
