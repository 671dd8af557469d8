package tr.edu.akky.inventory.account;

import org.jspecify.annotations.Nullable;

/** A person as the list shows them. */
public record AccountRow(
        long id,
        String fullName,
        String email,
        Role role,
        boolean active,
        boolean hasPassword,
        boolean secondFactor,
        @Nullable String units) {}
