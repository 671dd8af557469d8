package tr.edu.akky.inventory.account;

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

    private final SetupCode code;
    private final Setup setup;

    SetupController(SetupCode code, Setup setup) {
        this.code = code;
        this.setup = setup;
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
    String create(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!form.code.isBlank() && !code.accepts(form.code)) {
            errors.rejectValue("code", "setup.code.wrong");
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
}
