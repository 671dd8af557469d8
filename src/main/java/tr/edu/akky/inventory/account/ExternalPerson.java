package tr.edu.akky.inventory.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person for whom another system vouches.
 *
 * @param source the system, such as the issuer of an OpenID provider
 * @param subject what the system knows the person by for ever
 * @param fullName null where the system does not tell it
 * @param role what the person may be here, or null where the system gives no role
 * @param units the person's units by name or DETSİS number
 * @param policy what of this counts here
 */
public record ExternalPerson(
        String source,
        String subject,
        String email,
        @Nullable String fullName,
        @Nullable Role role,
        Set<String> units,
        Policy policy) {

    /**
     * @param createsAccounts whether a person with a role gets an account at the first sign-in
     * @param decidesRole whether the role is the system's to give and to take; else it is given here
     * @param decidesUnits likewise for the units
     */
    public record Policy(boolean createsAccounts, boolean decidesRole, boolean decidesUnits) {}
}
