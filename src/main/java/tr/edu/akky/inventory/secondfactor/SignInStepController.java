package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.SignInSteps;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The second step of sign-in, for whoever has given the password. */
@Controller
class SignInStepController {

    private final FactorProofs proofs;
    private final FactorStates states;
    private final SignInSteps steps;

    SignInStepController(FactorProofs proofs, FactorStates states, SignInSteps steps) {
        this.proofs = proofs;
        this.states = states;
        this.steps = steps;
    }

    @GetMapping(SignInSteps.SECOND)
    String form(@RequestParam(required = false) @Nullable String recovery, HttpServletRequest request, Model model) {
        Optional<CurrentUser> person = SignInSteps.awaited(request);
        if (person.isEmpty()) {
            return "redirect:/";
        }
        FactorState state = states.of(person.get().id());
        model.addAttribute("state", state);
        model.addAttribute("recovery", recovery != null || !state.app());
        return "secondfactor/step";
    }

    /** @return null where the answer is written already */
    @PostMapping(SignInSteps.SECOND)
    @Nullable
    String prove(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String recovery,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException, ServletException {
        Optional<CurrentUser> person = SignInSteps.awaited(request);
        if (person.isEmpty()) {
            return "redirect:/";
        }
        try {
            proofs.code(person.get(), code);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:" + SignInSteps.SECOND + (recovery == null ? "" : "?recovery");
        }
        steps.complete(person.get(), Factor.CODE, request, response);
        return null;
    }
}
