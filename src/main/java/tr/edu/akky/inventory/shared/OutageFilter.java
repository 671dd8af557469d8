package tr.edu.akky.inventory.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for everything behind it while the database is away or the disk full. Stands before the sessions and the
 * sign-in, which need the database themselves, and asks it nothing.
 */
@Component
@Order(OutageFilter.AFTER_REQUEST_REFERENCE)
class OutageFilter extends OncePerRequestFilter {

    static final int AFTER_REQUEST_REFERENCE = RequestReference.AFTER_CHARACTER_ENCODING + 1;

    private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);
    private static final String SECONDS_TO_WAIT = "10";

    /** Such as the token of a password link, which is as good as a password. */
    private static final String SECRET = "[A-Za-z0-9_-]{32,}";

    private final OutagePage page;

    OutageFilter(OutagePage page) {
        this.page = page;
    }

    /** The page for another error may be what finds the database away. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception earlier) {
            Optional<Outage> outage = Outage.behind(earlier);
            if (outage.isPresent()) {
                answer(outage.get(), earlier, request, response);
                return;
            }
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            Optional<Outage> outage = Outage.behind(failure);
            // After a redirect the answer is closed; the server then asks for the page of the error, which comes here
            // again.
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            answer(outage.get(), failure, request, response);
        }
    }

    private void answer(Outage outage, Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        log.error(
                "{} {} answered as {}: {}",
                request.getMethod(),
                request.getRequestURI().replaceAll(SECRET, "…"),
                outage,
                reason(failure));
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        boolean form = HttpMethod.POST.matches(request.getMethod())
                && request.getDispatcherType() == DispatcherType.REQUEST
                && OwnForm.isBehind(request);
        page.write(outage, form, request, response);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
