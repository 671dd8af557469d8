package tr.edu.akky.inventory.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads a person who has signed in to the second step where there is one, then to the form that the end of the session interrupted, else to where they wanted to. */
@Component
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInProofs proofs;
    private final Attempts attempts;

    SignedIn(SignInProofs proofs, Attempts attempts) {
        this.proofs = proofs;
        this.attempts = attempts;
        setRequestCache(new WantedPage());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        CurrentUser person = (CurrentUser) Objects.requireNonNull(authentication.getPrincipal());
        ThrottleFilter.tried(request).ifPresent(account -> attempts.succeeded(account, request.getRemoteAddr()));
        if (!proofs.suffice(person, authentication.getAuthorities())) {
            response.sendRedirect(request.getContextPath() + SignInSteps.SECOND);
            return;
        }
        HttpSession session = request.getSession();
        Object waiting = session.getAttribute(RefusedRequests.WAITING);
        session.removeAttribute(RefusedRequests.WAITING);
        if (waiting instanceof RefusedRequests.Waiting kept && kept.person() == person.id()) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(kept.form().address());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
