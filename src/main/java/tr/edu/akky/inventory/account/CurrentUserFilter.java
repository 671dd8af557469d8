package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Renews the rights of the signed-in person at each request; a deactivated person is out at the next click. */
class CurrentUserFilter extends OncePerRequestFilter {

    private final CurrentUsers users;

    CurrentUserFilter(CurrentUsers users) {
        this.users = users;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SecurityConfiguration.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
            Optional<CurrentUser> refreshed = users.refreshed(user.id());
            if (refreshed.isEmpty()) {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
                response.sendRedirect(request.getContextPath() + "/sign-in?ended");
                return;
            }
            use(refreshed.get(), authentication);
        }
        chain.doFilter(request, response);
    }

    /** How the person signed in stays known; what they may do is the database's to say. */
    private static void use(CurrentUser user, Authentication signedIn) {
        user.eraseCredentials();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Collection<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        signedIn.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .forEach(authorities::add);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
        SecurityContextHolder.setContext(context);
    }
}
