package tr.edu.akky.inventory.directory;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the directory describes them.
 *
 * @param source the directory or provider
 * @param subject identifier that stays when name and address change
 * @param groups names or distinguished names
 * @param units what the unit attribute holds
 */
record DirectoryPerson(
        String source,
        String subject,
        @Nullable String email,
        @Nullable String fullName,
        Collection<String> groups,
        Set<String> units) {}
