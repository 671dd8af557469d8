package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The first page of a new installation; gone for good once there is an administrator. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String ATTEMPT = "setup";

    private final SetupCode code;
    private final Setup setup;
    private final Attempts attempts;

    SetupController(SetupCode code, Setup setup, Attempts attempts) {
        this.code = code;
        this.setup = setup;
        this.attempts = attempts;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void requireNeeded() {
        if (!code.isNeeded()) {
            throw new NotFoundException();
        }
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new SetupForm());
        return "account/setup";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!form.code.isBlank()) {
            check(form.code, request.getRemoteAddr(), errors);
        }
        if (!form.password.equals(form.repeated)) {
            errors.rejectValue("repeated", "password.not-repeated");
        }
        if (!errors.hasErrors()) {
            try {
                setup.createAdministrator(form);
                Flash.success(redirect, "setup.done");
                return "redirect:/sign-in";
            } catch (RefusedException refused) {
                errors.rejectValue("password", refused.messageKey(), refused.arguments(), null);
            }
        }
        return "account/setup";
    }

    private void check(String typed, String address, BindingResult errors) {
        try {
            attempts.require(ATTEMPT, address);
            if (code.accepts(typed)) {
                attempts.succeeded(ATTEMPT, address);
            } else {
                errors.rejectValue("code", "setup.code.wrong");
            }
        } catch (RefusedException refused) {
            errors.rejectValue("code", refused.messageKey(), refused.arguments(), null);
        }
    }
}
