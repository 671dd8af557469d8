package tr.edu.akky.inventory.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tr.edu.akky.inventory.account.Role;

/**
 * What the university's directory means for accounts here, however its people sign in.
 *
 * @param createAccounts whether a person with a role gets an account at the first sign-in
 * @param renewRights whether role and units are taken from the directory at each sign-in, as far as they are mapped
 * @param roles the groups of each role, separated by semicolons: by name or by distinguished name
 * @param units the units of groups
 * @param unitAttribute attribute or claim that holds the number or name of the person's unit, or null
 * @param passwordAddress page where people change the password of the directory, or null
 */
@ConfigurationProperties("app.directory")
record DirectorySettings(
        @DefaultValue("false") boolean createAccounts,
        @DefaultValue("true") boolean renewRights,
        @DefaultValue Map<Role, String> roles,
        @DefaultValue List<UnitGroup> units,
        @Nullable String unitAttribute,
        @Nullable String passwordAddress,
        @DefaultValue Oidc oidc) {

    /**
     * @param group by name or by distinguished name
     * @param unit DETSİS number or name
     */
    record UnitGroup(String group, String unit) {}

    /**
     * @param groupsClaim claim with the names of the person's groups
     * @param emailClaim claim with the e-mail address
     * @param nameClaim claim with the full name
     * @param requireVerifiedEmail whether the provider must say that it has verified the address; only a provider where
     *     nobody can choose their own address may be used without
     */
    record Oidc(
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue("email") String emailClaim,
            @DefaultValue("name") String nameClaim,
            @DefaultValue("true") boolean requireVerifiedEmail) {}
}
