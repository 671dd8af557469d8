package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.SignInSteps;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Adding one's own passkeys and taking them away. */
@Controller
@RequestMapping(SecondFactorController.PATH + "/passkeys")
class PasskeyController {

    private static final String BACK = "redirect:" + SecondFactorController.PATH;

    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final SignInSteps steps;

    PasskeyController(Passkeys passkeys, Ceremony ceremony, SignInSteps steps) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.steps = steps;
    }

    @PostMapping(value = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(@AuthenticationPrincipal CurrentUser user, HttpSession session) {
        return ceremony.options(passkeys.creation(user, ceremony.newChallenge(session)));
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            passkeys.add(
                    user,
                    label,
                    ceremony.takeChallenge(request.getSession()),
                    ceremony.attestation(credential),
                    request);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return BACK;
        }
        steps.prove(user, Factor.PASSKEY, request, response);
        Flash.success(redirect, "second-factor.passkey.added");
        return BACK;
    }

    @PostMapping("/{id}/removal")
    String remove(@AuthenticationPrincipal CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        passkeys.remove(user, id);
        Flash.success(redirect, "second-factor.passkey.removed");
        return BACK;
    }
}
