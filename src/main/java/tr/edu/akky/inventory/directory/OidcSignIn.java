package tr.edu.akky.inventory.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import tr.edu.akky.inventory.account.CurrentUser;

/**
 * Somebody whom an OpenID provider has signed in: the person as for every other way of signing in, known by
 * {@link FactorGrantedAuthority#AUTHORIZATION_CODE_AUTHORITY} to have come by this one, and the token with which the
 * provider can be asked to sign them out.
 */
class OidcSignIn extends OAuth2AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String idToken;

    private OidcSignIn(
            CurrentUser user, Collection<GrantedAuthority> authorities, String registration, String idToken) {
        super(user, authorities, registration);
        this.idToken = idToken;
    }

    static OidcSignIn of(Visitor visitor, String registration) {
        List<GrantedAuthority> authorities = new ArrayList<>(visitor.user().getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));
        return new OidcSignIn(
                visitor.user(), authorities, registration, visitor.getIdToken().getTokenValue());
    }

    String idToken() {
        return idToken;
    }

    /** What the provider says of a person, together with who that is here. */
    static final class Visitor extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final CurrentUser user;

        Visitor(OidcUser told, CurrentUser user) {
            super(told.getAuthorities(), told.getIdToken(), told.getUserInfo());
            this.user = user;
        }

        CurrentUser user() {
            return user;
        }
    }
}
