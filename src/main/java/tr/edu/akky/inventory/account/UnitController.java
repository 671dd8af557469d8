package tr.edu.akky.inventory.account;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

@Controller
@RequestMapping("/administration/units")
class UnitController {

    private static final String LIST = "redirect:/administration/units";

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("closed", closed);
        model.addAttribute("tree", units.matching(q, closed));
        model.addAttribute("total", units.count());
        return "account/units";
    }

    @GetMapping("/new")
    String empty(Model model) {
        model.addAttribute("form", new UnitForm());
        model.addAttribute("parents", units.possibleParents(null));
        return "account/unit";
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("parents", units.possibleParents(null));
        return save(errors, redirect, form.name, "unit.added", () -> units.add(form));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        describe(id, model);
        model.addAttribute("form", UnitForm.of(units.find(id)));
        return "account/unit";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        describe(id, model);
        return save(errors, redirect, form.name, "unit.changed", () -> units.change(id, form));
    }

    @PostMapping("/{id}/deactivation")
    String deactivate(@PathVariable long id, RedirectAttributes redirect) {
        return activate(id, false, redirect);
    }

    @PostMapping("/{id}/activation")
    String activate(@PathVariable long id, RedirectAttributes redirect) {
        return activate(id, true, redirect);
    }

    private String activate(long id, boolean active, RedirectAttributes redirect) {
        try {
            units.activate(id, active);
            Flash.success(redirect, active ? "unit.activated" : "unit.deactivated");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return LIST;
    }

    private void describe(long id, Model model) {
        model.addAttribute("unit", units.find(id));
        model.addAttribute("parents", units.possibleParents(id));
    }

    private static String save(
            BindingResult errors, RedirectAttributes redirect, String name, String done, Runnable save) {
        if (!errors.hasErrors()) {
            try {
                save.run();
                Flash.success(redirect, done, name);
                return LIST;
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return "account/unit";
    }
}
