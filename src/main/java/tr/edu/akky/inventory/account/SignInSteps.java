package tr.edu.akky.inventory.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Sign-in in more than one step: until the last of them the session knows who it may be, and requests are nobody's. */
@Component
public class SignInSteps {

    /** Where the second step is asked for. */
    public static final String SECOND = "/sign-in/second-factor";

    private static final String AWAITED = SignInSteps.class.getName();

    private final SignIns signIns;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    SignInSteps(SignIns signIns, SignedIn signedIn, ApplicationEventPublisher events) {
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.events = events;
    }

    static void await(HttpServletRequest request, CurrentUser person) {
        request.setAttribute(AWAITED, person);
    }

    /** Who has taken the first step in this session and not yet the second. */
    public static Optional<CurrentUser> awaited(HttpServletRequest request) {
        return Optional.ofNullable((CurrentUser) request.getAttribute(AWAITED));
    }

    /**
     * Takes a proof of who the person is: it joins what they have proved in this session, whose id and form tokens change.
     *
     * @param factor authority of the proof
     */
    public Authentication prove(
            CurrentUser person, String factor, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities(person, factor, request));
        renewal.onAuthentication(authentication, request, response);
        SignIns.use(request, authentication);
        signIns.saveContext(SecurityContextHolder.getContext(), request, response);
        return authentication;
    }

    /** The person is signed in by this proof, as by a form, and led on to where they wanted. */
    public void complete(CurrentUser person, String factor, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Authentication authentication = prove(person, factor, request, response);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, SignInSteps.class));
        signedIn.onAuthenticationSuccess(request, response, authentication);
    }

    private static Collection<GrantedAuthority> authorities(
            CurrentUser person, String factor, HttpServletRequest request) {
        Stream<GrantedAuthority> before = Optional.ofNullable(SignIns.of(request.getSession(false)))
                .filter(signIn -> signIn.person() == person.id())
                .map(SignIns::authorities)
                .orElseGet(List::of)
                .stream()
                .filter(proof -> !Objects.equals(proof.getAuthority(), factor))
                .map(GrantedAuthority.class::cast);
        return Stream.of(
                        person.getAuthorities().stream(),
                        before,
                        Stream.of(FactorGrantedAuthority.fromAuthority(factor)))
                .<GrantedAuthority>flatMap(authorities -> authorities)
                .toList();
    }
}
