package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.LocalPasswords;
import tr.edu.akky.inventory.account.SignInSteps;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Sign-in by passkey: in place of the password, or as the second step after it. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    private final Passkeys passkeys;
    private final RelyingParty relyingParty;
    private final Ceremony ceremony;
    private final SignInSteps steps;
    private final LocalPasswords local;
    private final AuthenticationEventPublisher events;

    PasskeySignInController(
            Passkeys passkeys,
            RelyingParty relyingParty,
            Ceremony ceremony,
            SignInSteps steps,
            LocalPasswords local,
            AuthenticationEventPublisher events) {
        this.passkeys = passkeys;
        this.relyingParty = relyingParty;
        this.ceremony = ceremony;
        this.steps = steps;
        this.local = local;
        this.events = events;
    }

    @PostMapping(value = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpSession session) {
        return ceremony.options(relyingParty.request(ceremony.newChallenge(session)));
    }

    /** @return null where the answer is written already */
    @PostMapping
    @Nullable
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException, ServletException {
        Optional<CurrentUser> awaited = SignInSteps.awaited(request);
        try {
            CurrentUser person = passkeys.personOf(
                            ceremony.assertion(credential), ceremony.takeChallenge(request.getSession()), request)
                    .filter(owner -> awaited.isEmpty() || owner.equals(awaited.get()))
                    .orElseThrow(() -> new RefusedException("second-factor.passkey.refused"));
            if (awaited.isEmpty() && !local.areFor(person.role())) {
                throw new RefusedException("second-factor.passkey.second-step");
            }
            steps.complete(person, Factor.PASSKEY, request, response);
            return null;
        } catch (RefusedException refused) {
            events.publishAuthenticationFailure(
                    new BadCredentialsException(refused.messageKey()),
                    new PreAuthenticatedAuthenticationToken("passkey", ""));
            Flash.refused(redirect, refused);
            return "redirect:" + (awaited.isPresent() ? SignInSteps.SECOND : "/sign-in");
        }
    }
}
