package tr.edu.akky.inventory.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Leads back to the sign-in page. What kept us from looking at the password is no mistake of the person's, and passes.
 * Kept with the session is the sentence alone: Spring has each failure carry what was typed, the password too.
 */
class SignInFailures extends SimpleUrlAuthenticationFailureHandler {

    SignInFailures() {
        super("/sign-in?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof InternalAuthenticationServiceException) {
            throw failure;
        }
        super.onAuthenticationFailure(request, response, SignInRefused.like(failure));
    }
}
