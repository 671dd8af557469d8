package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.SignInSteps;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** One's own second factors at a glance, and showing anew who one is before they may be changed. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class SecondFactorController {

    static final String PATH = "/profile/second-factor";

    private final FactorProofs proofs;
    private final FactorStates states;
    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final FactorRules rules;
    private final SignInSteps steps;

    SecondFactorController(
            FactorProofs proofs,
            FactorStates states,
            Passkeys passkeys,
            Ceremony ceremony,
            FactorRules rules,
            SignInSteps steps) {
        this.proofs = proofs;
        this.states = states;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.rules = rules;
        this.steps = steps;
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentUser user, Authentication authentication, Model model) {
        model.addAttribute("state", states.of(user.id()));
        model.addAttribute("passkeys", passkeys.of(user.id()));
        model.addAttribute("required", rules.isRequiredFor(user));
        model.addAttribute("password", proofs.hasPassword(user));
        model.addAttribute("fresh", rules.areFresh(authentication.getAuthorities()));
        return "secondfactor/overview";
    }

    @PostMapping("/proof/password")
    String password(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return prove(user, Factor.PASSWORD, () -> proofs.password(user, password), request, response, redirect);
    }

    @PostMapping("/proof/code")
    String code(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return prove(user, Factor.CODE, () -> proofs.code(user, code), request, response, redirect);
    }

    @PostMapping("/proof/passkey")
    String passkey(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return prove(user, Factor.PASSKEY, () -> requireOwn(user, credential, request), request, response, redirect);
    }

    private void requireOwn(CurrentUser user, String credential, HttpServletRequest request) {
        Bytes challenge = ceremony.takeChallenge(request.getSession());
        if (!passkeys.personOf(ceremony.assertion(credential), challenge, request)
                .equals(Optional.of(user))) {
            throw new RefusedException("second-factor.passkey.refused");
        }
    }

    private String prove(
            CurrentUser user,
            String factor,
            Runnable proof,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            proof.run();
            steps.prove(user, factor, request, response);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + PATH;
    }
}
