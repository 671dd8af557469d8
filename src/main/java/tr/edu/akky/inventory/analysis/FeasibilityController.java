package tr.edu.akky.inventory.analysis;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The feasibility list, for administrators. */
@Controller
@RequestMapping("/administration/feasibilities")
class FeasibilityController {

    private static final String LIST = "redirect:/administration/feasibilities";

    private final Feasibilities feasibilities;

    FeasibilityController(Feasibilities feasibilities) {
        this.feasibilities = feasibilities;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("feasibilities", feasibilities.all());
        model.addAttribute("inUse", feasibilities.inUse());
        return "analysis/feasibilities";
    }

    @GetMapping("/new")
    String empty(Model model) {
        return page(model.addAttribute("form", new FeasibilityForm()));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") FeasibilityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(form, errors, model, redirect, () -> feasibilities.add(form));
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, Model model) {
        Feasibility feasibility = feasibilities.find(code);
        model.addAttribute("feasibility", feasibility);
        return page(model.addAttribute("form", FeasibilityForm.of(feasibility)));
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") FeasibilityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("feasibility", feasibilities.find(code));
        return save(form, errors, model, redirect, () -> feasibilities.change(code, form));
    }

    @PostMapping("/{code}/up")
    String up(@PathVariable String code) {
        feasibilities.move(code, true);
        return LIST;
    }

    @PostMapping("/{code}/down")
    String down(@PathVariable String code) {
        feasibilities.move(code, false);
        return LIST;
    }

    @PostMapping("/{code}/activation")
    String activate(@PathVariable String code, RedirectAttributes redirect) {
        feasibilities.activate(code, true);
        Flash.success(redirect, "feasibility.activated");
        return LIST;
    }

    @PostMapping("/{code}/deactivation")
    String deactivate(@PathVariable String code, RedirectAttributes redirect) {
        feasibilities.activate(code, false);
        Flash.success(redirect, "feasibility.deactivated");
        return LIST;
    }

    @PostMapping("/{code}/deletion")
    String delete(@PathVariable String code, RedirectAttributes redirect) {
        try {
            feasibilities.delete(code);
            Flash.success(redirect, "feasibility.deleted");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return LIST;
    }

    private static String save(
            FeasibilityForm form, BindingResult errors, Model model, RedirectAttributes redirect, Runnable save) {
        if (!errors.hasErrors()) {
            try {
                save.run();
                Flash.success(redirect, "feasibility.saved", form.name);
                return LIST;
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("kinds", FeasibilityKind.values());
        return "analysis/feasibility";
    }
}
