package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tr.edu.akky.inventory.shared.OwnForm;

/**
 * A page that is not for this person does not exist for them; a lost form token is another matter, and so is an upload
 * too large to be read, whose token is lost with it. A form that a person sent after their session had ended is kept.
 */
@Component
class RefusedRequests implements AccessDeniedHandler {

    static final String WAITING = RefusedRequests.class.getName();

    private final PersonalTokens tokens;
    private final LostForms forms;
    private final DataSize largestRequest;
    private final ApplicationEventPublisher events;

    RefusedRequests(
            PersonalTokens tokens,
            LostForms forms,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest,
            ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.forms = forms;
        this.largestRequest = largestRequest;
        this.events = events;
    }

    /** Whose form is waiting for them to sign in again. */
    record Waiting(long person, LostForm form) implements Serializable {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (request.getContentLengthLong() > largestRequest.toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!(denied instanceof CsrfException)) {
            tell(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SecurityConfiguration.path(request).equals("/sign-in")) {
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        } else {
            Optional<String> next = next(request);
            if (next.isPresent()) {
                response.sendRedirect(next.get());
            } else {
                tell(request);
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    private void tell(HttpServletRequest request) {
        CurrentUser person = CurrentUser.signedIn();
        if (person != null) {
            events.publishEvent(new AccessRefused(person, request.getMethod(), SecurityConfiguration.path(request)));
        }
    }

    private Optional<String> next(HttpServletRequest request) {
        if (!OwnForm.isBehind(request)) {
            return Optional.empty();
        }
        CurrentUser signedIn = CurrentUser.signedIn();
        return tokens.personOf(request)
                .filter(person -> signedIn == null || signedIn.equals(person))
                .flatMap(person -> forms.keep(person, request, OwnForm.origin(request))
                        .flatMap(form -> signedIn == null
                                ? Optional.of(askToSignIn(request, new Waiting(person.id(), form)))
                                : Optional.of(form)
                                        .filter(kept -> kept.kind() == LostForm.Kind.KEPT)
                                        .map(LostForm::address)));
    }

    private static String askToSignIn(HttpServletRequest request, Waiting waiting) {
        request.getSession().setAttribute(WAITING, waiting);
        return request.getContextPath() + "/sign-in?"
                + waiting.form().kind().name().toLowerCase(Locale.ROOT);
    }
}
