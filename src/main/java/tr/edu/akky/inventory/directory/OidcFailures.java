package tr.edu.akky.inventory.directory;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import tr.edu.akky.inventory.account.SignInRefused;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Leads back to the sign-in page with a sentence that says what to do; the cause is the log's. It is not kept with the
 * session, where causes that cannot be stored would do harm.
 */
class OidcFailures extends SimpleUrlAuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(OidcFailures.class);

    private final ApplicationEventPublisher events;

    OidcFailures(ApplicationEventPublisher events) {
        super("/sign-in?error");
        this.events = events;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        log.warn("Sign-in with the provider failed: {}", TurkishText.ofOneLine(String.valueOf(failure.getMessage())));
        SignInRefused refused =
                failure instanceof SignInRefused ? SignInRefused.like(failure) : new SignInRefused(reason(failure));
        if (!(failure instanceof DisabledException)) {
            events.publishEvent(new AuthenticationFailureServiceExceptionEvent(
                    new PreAuthenticatedAuthenticationToken("provider", ""), refused));
        }
        super.onAuthenticationFailure(request, response, refused);
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof DisabledException) {
            return "directory.refused.closed";
        }
        if (!(failure instanceof OAuth2AuthenticationException refused)) {
            return "directory.refused.down";
        }
        return switch (refused.getError().getErrorCode()) {
            case "access_denied" -> "directory.refused.denied";
            case "invalid_token_response",
                    "invalid_user_info_response",
                    "server_error",
                    "temporarily_unavailable",
                    "jwk_set_uri_unavailable" -> "directory.refused.down";
            default -> "directory.refused.invalid";
        };
    }
}
