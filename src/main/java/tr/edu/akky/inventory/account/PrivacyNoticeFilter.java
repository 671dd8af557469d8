package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has not read the notice on personal data is shown it before the page they asked for. Only pages wait: what a
 * form sends is never lost, and the help can be read at any time.
 */
class PrivacyNoticeFilter extends OncePerRequestFilter {

    private static final String WANTED = PrivacyNoticeFilter.class.getName() + ".wanted";

    /** The page that waited for the notice, once; the start page where none did. */
    static String takeWanted(HttpSession session) {
        Object wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted == null ? "/" : wanted.toString();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = SecurityConfiguration.path(request);
        return !HttpMethod.GET.matches(request.getMethod())
                || SecurityConfiguration.isStatic(request)
                || path.equals("/help")
                || path.startsWith("/help/")
                || path.startsWith("/actuator/")
                || path.equals("/error");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof CurrentUser user
                && !user.hasReadNotice()) {
            String query = request.getQueryString();
            String path = SecurityConfiguration.path(request);
            request.getSession().setAttribute(WANTED, query == null ? path : path + "?" + query);
            response.sendRedirect(request.getContextPath() + PrivacyNotice.PATH);
            return;
        }
        chain.doFilter(request, response);
    }
}
