package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Until there is an administrator every page leads to the set-up. */
class SetupFilter extends OncePerRequestFilter {

    private final SetupCode code;

    SetupFilter(SetupCode code) {
        this.code = code;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = SecurityConfiguration.path(request);
        return SecurityConfiguration.isStatic(request) || path.startsWith("/actuator/") || path.equals("/setup");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (code.isNeeded()) {
            response.sendRedirect(request.getContextPath() + "/setup");
        } else {
            chain.doFilter(request, response);
        }
    }
}
