package tr.edu.akky.inventory.directory;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.SignInRefused;

/** Finds out who somebody is here whom an OpenID provider has signed in. */
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final DirectoryPeople people;
    private final DirectorySettings settings;

    OidcPeople(
            OAuth2UserService<OidcUserRequest, OidcUser> provider, DirectoryPeople people, DirectorySettings settings) {
        this.provider = provider;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = Objects.requireNonNull(provider.loadUser(request));
        if (settings.oidc().requireVerifiedEmail() && !isVerified(told)) {
            throw new SignInRefused("directory.refused.unverified");
        }
        CurrentUser user = people.admit(new DirectoryPerson(
                Objects.requireNonNull(told.getIssuer()).toString(),
                Objects.requireNonNull(told.getSubject()),
                told.getClaimAsString(settings.oidc().emailClaim()),
                told.getClaimAsString(settings.oidc().nameClaim()),
                texts(told.getClaim(settings.oidc().groupsClaim())),
                settings.unitAttribute() == null
                        ? Set.of()
                        : Set.copyOf(texts(told.getClaim(settings.unitAttribute())))));
        user.eraseCredentials();
        return new OidcSignIn.Visitor(told, user);
    }

    /** The provider's word is for its claim {@code email} alone (OpenID Connect Core 1.0, section 5.1). */
    private boolean isVerified(OidcUser told) {
        return settings.oidc().emailClaim().equals(StandardClaimNames.EMAIL)
                && Boolean.TRUE.equals(told.getEmailVerified());
    }

    /** A provider may send one value where another sends a list. */
    private static Collection<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
