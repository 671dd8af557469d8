package tr.edu.akky.inventory.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference number that stands in the log, in the answer and on the error page, and turns away the one character
 * that no person types and no text column holds (NUL), and whoever asks for the error page without an error.
 */
@Component
@Order(RequestReference.AFTER_CHARACTER_ENCODING)
class RequestReference extends OncePerRequestFilter {

    /** Reading a parameter before the encoding is set would break every Turkish letter of the form. */
    static final int AFTER_CHARACTER_ENCODING = Ordered.HIGHEST_PRECEDENCE + 10;

    static final String ATTRIBUTE = RequestReference.class.getName();

    private static final String MDC_KEY = "request";
    private static final String HEADER = "X-Request-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        request.setAttribute(ATTRIBUTE, reference);
        MDC.put(MDC_KEY, reference);
        response.setHeader(HEADER, reference);
        try {
            int refusal = refusal(request);
            if (refusal != 0) {
                response.sendError(refusal);
            } else if (request.getRequestURI().endsWith("/error")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove(MDC_KEY);
        }
    }

    /**
     * @return the status of the refusal, or 0; a form that is too large cannot be looked into at all
     * @throws IllegalStateException if there is no room for what is sent, for the page of the outage
     */
    private static int refusal(HttpServletRequest request) {
        try {
            return holdsNul(request) ? HttpServletResponse.SC_BAD_REQUEST : 0;
        } catch (IllegalStateException unread) {
            if (Outage.behind(unread).isPresent()) {
                throw unread;
            }
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }

    private static boolean holdsNul(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .anyMatch(parameter -> parameter.getKey().indexOf('\0') >= 0
                        || Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf('\0') >= 0));
    }
}
