package tr.edu.akky.inventory.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.ldap.NamingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.SignInRefused;

/**
 * Tries a password here first and then in the directory. So a local administrator comes in at once on the day the
 * directory does not answer, and the time of one comparison is spent on every name before the directory is asked.
 */
class PasswordSignIn implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

    private final AuthenticationProvider local;
    private final LdapDirectory directory;
    private final DirectoryPeople people;
    private final ApplicationEventPublisher events;

    PasswordSignIn(
            AuthenticationProvider local,
            LdapDirectory directory,
            DirectoryPeople people,
            ApplicationEventPublisher events) {
        this.local = local;
        this.directory = directory;
        this.people = people;
        this.events = events;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return local.supports(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        try {
            return local.authenticate(typed);
        } catch (BadCredentialsException wrongHere) {
            return signedIn(typed, admit(typed, person(typed).orElseThrow(() -> wrongHere)));
        }
    }

    /** Spring tells nobody of refusals of our own kind. While the directory is down, a wrong password still is one. */
    private Optional<DirectoryPerson> person(Authentication typed) {
        try {
            return directory.authenticate(
                    typed.getName(),
                    Objects.requireNonNullElse(typed.getCredentials(), "").toString());
        } catch (NamingException down) {
            log.warn("The directory does not answer: {}", down.getMessage());
            SignInRefused refused = new SignInRefused("directory.refused.down");
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(typed, refused));
            throw refused;
        }
    }

    private CurrentUser admit(Authentication typed, DirectoryPerson person) {
        try {
            return people.admit(person);
        } catch (SignInRefused refused) {
            events.publishEvent(new AuthenticationFailureServiceExceptionEvent(typed, refused));
            throw refused;
        }
    }

    private static Authentication signedIn(Authentication typed, CurrentUser user) {
        user.eraseCredentials();
        List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(typed.getDetails());
        return signedIn;
    }
}
