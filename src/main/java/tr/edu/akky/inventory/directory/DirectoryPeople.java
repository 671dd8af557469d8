package tr.edu.akky.inventory.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.ExternalAccounts;
import tr.edu.akky.inventory.account.ExternalPerson;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.SignInRefused;
import tr.edu.akky.inventory.shared.TurkishText;

/** Lets people of the directory in, as what its groups and units say. */
@Component
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryPeople {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    /** The first that a group gives counts; a viewer sees more than the staff of a unit. */
    private static final List<Role> ORDER = List.of(Role.ADMINISTRATOR, Role.REVIEWER, Role.VIEWER, Role.UNIT_STAFF);

    private final DirectorySettings settings;
    private final ExternalAccounts accounts;

    DirectoryPeople(DirectorySettings settings, ExternalAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    /** @throws org.springframework.security.core.AuthenticationException if the person may not come in */
    CurrentUser admit(DirectoryPerson person) {
        return accounts.admit(external(person));
    }

    ExternalPerson external(DirectoryPerson person) {
        String email = Optional.ofNullable(person.email()).map(String::strip).orElse("");
        if (!email.contains("@") || email.length() > LONGEST_EMAIL) {
            throw new SignInRefused("directory.refused.no-email");
        }
        Set<String> units = unitsOfGroups(person);
        Role role = role(person, !units.isEmpty());
        units.addAll(person.units());
        return new ExternalPerson(
                person.source(),
                person.subject(),
                email,
                fullName(person.fullName()),
                role,
                units,
                new ExternalPerson.Policy(
                        settings.createAccounts(),
                        settings.renewRights() && !settings.roles().isEmpty(),
                        settings.renewRights() && (!settings.units().isEmpty() || settings.unitAttribute() != null)));
    }

    private Set<String> unitsOfGroups(DirectoryPerson person) {
        return settings.units().stream()
                .filter(mapping -> isIn(person, mapping.group()))
                .map(DirectorySettings.UnitGroup::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever is in the group of a unit is at least its staff. */
    private @Nullable Role role(DirectoryPerson person, boolean inUnitGroup) {
        return ORDER.stream()
                .filter(role -> Arrays.stream(
                                settings.roles().getOrDefault(role, "").split(";"))
                        .filter(group -> !group.isBlank())
                        .anyMatch(group -> isIn(person, group)))
                .findFirst()
                .orElse(inUnitGroup ? Role.UNIT_STAFF : null);
    }

    private static boolean isIn(DirectoryPerson person, String group) {
        return person.groups().stream().anyMatch(written -> new Group(written).isMeantBy(group));
    }

    private static @Nullable String fullName(@Nullable String name) {
        String written = name == null ? "" : TurkishText.tidy(name);
        if (written.length() < 2) {
            return null;
        }
        return written.length() > LONGEST_NAME ? written.substring(0, LONGEST_NAME) : written;
    }
}
