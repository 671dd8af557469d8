package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before any password is compared, whoever has tried to sign in too often. */
class ThrottleFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ThrottleFilter.class);

    static final String EMAIL = "email";

    /** The same as of the filter that compares the password: a path may be written in many ways. */
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");

    private static final String BEGUN = ThrottleFilter.class.getName();

    private final Attempts attempts;

    ThrottleFilter(Attempts attempts) {
        this.attempts = attempts;
    }

    /** What was typed as the name of the account; the empty text if nothing was. */
    static String email(HttpServletRequest request) {
        String typed = request.getParameter(EMAIL);
        return typed == null ? "" : typed;
    }

    /** The account that this request tries to enter by its password, if it is such a request. */
    static Optional<String> tried(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(BEGUN));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = attempts.begin(email(request), request.getRemoteAddr());
        if (!wait.isZero()) {
            log.warn(
                    "A sign-in was turned away unlooked at: too many wrong tries, {} s to wait", Waiting.seconds(wait));
            response.sendRedirect(request.getContextPath() + "/sign-in?wait=" + Waiting.seconds(wait));
            return;
        }
        request.setAttribute(BEGUN, email(request));
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            attempts.withdraw(email(request), request.getRemoteAddr());
            throw fault;
        }
    }
}
