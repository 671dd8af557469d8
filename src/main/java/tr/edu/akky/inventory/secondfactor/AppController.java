package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Setting up the authenticator app and taking it away again, and the recovery codes. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class AppController {

    private static final String ISSUER = "AKKY Envanter";
    private static final String BACK = "redirect:" + SecondFactorController.PATH;
    private static final String APP = BACK + "/app";

    private final SecondFactors factors;
    private final AuthenticatorApps apps;
    private final SignInSteps steps;

    AppController(SecondFactors factors, AuthenticatorApps apps, SignInSteps steps) {
        this.factors = factors;
        this.apps = apps;
        this.steps = steps;
    }

    @PostMapping("/app")
    String start(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        try {
            factors.startApp(user);
            return APP;
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return BACK;
        }
    }

    @GetMapping("/app")
    String key(@AuthenticationPrincipal CurrentUser user, Model model) {
        Optional<byte[]> seed = apps.waiting(user.id());
        if (seed.isEmpty()) {
            return BACK;
        }
        model.addAttribute("key", Totp.key(seed.get()).replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("qr", QrDrawing.of(Totp.address(seed.get(), ISSUER, user.getUsername())));
        return "secondfactor/app";
    }

    /** The recovery codes stand in this answer alone, not in the session. */
    @PostMapping("/app/confirmation")
    String confirm(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<String> codes;
        try {
            codes = factors.confirmApp(user, code);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return APP;
        }
        steps.prove(user, Factor.CODE, request, response);
        if (codes.isEmpty()) {
            Flash.success(redirect, "second-factor.app.added");
            return BACK;
        }
        model.addAttribute("added", true);
        return show(codes, model);
    }

    @PostMapping("/app/removal")
    String remove(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        factors.removeApp(user);
        Flash.success(redirect, "second-factor.app.removed");
        return BACK;
    }

    @PostMapping("/recovery-codes")
    String makeCodes(@AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect) {
        try {
            return show(factors.makeCodes(user), model);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return BACK;
        }
    }

    private static String show(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "secondfactor/codes";
    }
}
