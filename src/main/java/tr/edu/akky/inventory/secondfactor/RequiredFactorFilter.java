package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.StaticFiles;

/** Leads whoever must have a second factor and has none to where it is set up; until then nothing else answers them. */
class RequiredFactorFilter extends OncePerRequestFilter {

    private static final Pattern OPEN = Pattern.compile("/profile/second-factor(/.*)?|/profile/privacy-notice|"
            + "/sign-in(/.*)?|/sign-out|/help(/.*)?|/error|/actuator/.*");

    private final FactorRules rules;

    RequiredFactorFilter(FactorRules rules) {
        this.rules = rules;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return StaticFiles.hold(path) || OPEN.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof CurrentUser person
                && rules.mustSetUp(person, authentication.getAuthorities())) {
            response.sendRedirect(request.getContextPath() + SecondFactorController.PATH);
        } else {
            chain.doFilter(request, response);
        }
    }
}
