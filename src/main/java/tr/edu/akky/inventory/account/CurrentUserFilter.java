package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads anew at each request who is signed in and what they may do: a deactivated person is out at the next click, and a
 * session that has lasted too long is as one that ended by itself. Stands before the check of form tokens, so that a form
 * sent too late is kept.
 */
class CurrentUserFilter extends OncePerRequestFilter {

    private final CurrentUsers users;
    private final Clock clock;
    private final Duration longest;

    CurrentUserFilter(CurrentUsers users, Clock clock, Duration longest) {
        this.users = users;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SecurityConfiguration.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional<Long> person = person(authentication);
        if (isTooOld(authentication)) {
            end(request);
        } else if (authentication != null && person.isPresent()) {
            Optional<CurrentUser> refreshed = users.refreshed(person.get());
            if (refreshed.isEmpty()) {
                end(request);
                response.sendRedirect(request.getContextPath() + "/sign-in?ended");
                return;
            }
            SignIns.use(request, authenticated(refreshed.get(), authentication));
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof SignIn signIn
                && clock.instant().isAfter(signIn.since().plus(longest));
    }

    private static Optional<Long> person(@Nullable Authentication authentication) {
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof SignIn signIn) {
            return Optional.of(signIn.person());
        }
        return principal instanceof CurrentUser user ? Optional.of(user.id()) : Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** The rights are those of now; how the person proved who they are stays. */
    private static Authentication authenticated(CurrentUser user, Authentication before) {
        user.eraseCredentials();
        List<GrantedAuthority> authorities = Stream.<GrantedAuthority>concat(
                        user.getAuthorities().stream(),
                        before.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
