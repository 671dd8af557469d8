package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before any password is compared, whoever has tried to sign in too often. */
class ThrottleFilter extends OncePerRequestFilter {

    static final String EMAIL = "email";

    private final Attempts attempts;

    ThrottleFilter(Attempts attempts) {
        this.attempts = attempts;
    }

    /** What was typed as the name of the account; the empty text if nothing was. */
    static String email(HttpServletRequest request) {
        String typed = request.getParameter(EMAIL);
        return typed == null ? "" : typed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !SecurityConfiguration.path(request).equals("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = attempts.begin(email(request), request.getRemoteAddr());
        if (!wait.isZero()) {
            response.sendRedirect(request.getContextPath() + "/sign-in?wait=" + Waiting.seconds(wait));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            attempts.withdraw(email(request), request.getRemoteAddr());
            throw fault;
        }
    }
}
