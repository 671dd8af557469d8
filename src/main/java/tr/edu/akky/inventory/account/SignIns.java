package tr.edu.akky.inventory.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who has signed in, and nothing of the framework's own that a new version might not read any more.
 * {@link CurrentUserFilter} makes of it the person of this request; error pages are shown to that person without asking
 * the database again.
 */
@Component
class SignIns implements SecurityContextRepository {

    static final String ATTRIBUTE = "sign-in";

    private static final String OF_REQUEST = SignIns.class.getName();

    private final Clock clock;
    private final Duration idle;

    SignIns(Clock clock, @Value("${app.session.idle}") Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    /** The sign-in of a session, or null where nobody is signed in. */
    static @Nullable SignIn of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignIn signIn ? signIn : null;
    }

    /** Makes this the person of the request, for its error page too. */
    static void use(HttpServletRequest request, Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        request.setAttribute(OF_REQUEST, context);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        if (request.getAttribute(OF_REQUEST) instanceof SecurityContext known) {
            return known;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        SignIn signIn = request.getDispatcherType() == DispatcherType.ERROR ? null : of(request.getSession(false));
        if (signIn != null) {
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(signIn, null, authorities(signIn)));
        }
        return context;
    }

    private static List<? extends GrantedAuthority> authorities(SignIn signIn) {
        return signIn.factors().stream()
                .map(factor -> FactorGrantedAuthority.withAuthority(factor.authority())
                        .issuedAt(factor.at())
                        .build())
                .toList();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
            keep(request, user, authentication.getAuthorities());
            request.setAttribute(OF_REQUEST, context);
        } else {
            request.removeAttribute(OF_REQUEST);
            Optional.ofNullable(request.getSession(false)).ifPresent(SignIns::forget);
        }
    }

    /** Whoever proves anew who they are goes on in the same session; its time has begun with the first proof. */
    private void keep(
            HttpServletRequest request, CurrentUser user, Collection<? extends GrantedAuthority> authorities) {
        HttpSession session = request.getSession();
        SignIn before = of(session);
        Instant since = before != null && before.person() == user.id() ? before.since() : clock.instant();
        SignIn signIn = new SignIn(
                user.id(),
                since,
                request.getRemoteAddr(),
                Device.of(request.getHeader("User-Agent")),
                factors(authorities));
        session.setAttribute(ATTRIBUTE, signIn);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, signIn.getName());
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    }

    private static List<SignIn.Factor> factors(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .map(factor -> new SignIn.Factor(factor.getAuthority(), factor.getIssuedAt()))
                .toList();
    }

    private static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
        session.removeAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return request.getAttribute(OF_REQUEST) != null || of(request.getSession(false)) != null;
    }
}
