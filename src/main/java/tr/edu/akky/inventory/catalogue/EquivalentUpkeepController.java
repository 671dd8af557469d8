package tr.edu.akky.inventory.catalogue;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;

@Controller
@RequestMapping("/administration/catalogue/equivalents")
class EquivalentUpkeepController {

    private final EquivalentUpkeep upkeep;
    private final EquivalentRepository equivalents;
    private final Choices choices;

    EquivalentUpkeepController(EquivalentUpkeep upkeep, EquivalentRepository equivalents, Choices choices) {
        this.upkeep = upkeep;
        this.equivalents = equivalents;
        this.choices = choices;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page(model.addAttribute("form", new EquivalentForm()));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") EquivalentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        checkLicence(form, errors);
        long[] id = new long[1];
        if (!Refusal.done(errors, () -> id[0] = upkeep.add(form).id())) {
            return page(model);
        }
        return saved(id[0], form, redirect);
    }

    @GetMapping("/{id}")
    String form(@PathVariable long id, Model model) {
        Equivalent equivalent = find(id);
        return page(model.addAttribute("form", EquivalentForm.of(equivalent)).addAttribute("equivalent", equivalent));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EquivalentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        checkLicence(form, errors);
        if (Refusal.done(errors, () -> upkeep.change(id, form))) {
            return saved(id, form, redirect);
        }
        Equivalent equivalent = find(id);
        if (Refusal.isOfOldVersion(errors)) {
            form.setVersion(equivalent.version());
            model.addAttribute("stored", equivalent);
        }
        return page(model.addAttribute("equivalent", equivalent));
    }

    private static void checkLicence(EquivalentForm form, BindingResult errors) {
        if (!form.getSpdxLicence().isEmpty() && !new LicenceExpression(form.getSpdxLicence()).isWellFormed()) {
            errors.rejectValue("spdxLicence", "equivalent.licence.malformed");
        }
    }

    private String page(Model model) {
        model.addAttribute("origins", choices.of("origin", Origin.values()));
        model.addAttribute("maintenances", choices.of("maintenance", Maintenance.values()));
        return "catalogue/equivalent-edit";
    }

    private Equivalent find(long id) {
        return equivalents.findById(id).orElseThrow(NotFoundException::new);
    }

    private static String saved(long id, EquivalentForm form, RedirectAttributes redirect) {
        if (new LicenceExpression(form.getSpdxLicence()).isAccepted()) {
            Flash.success(redirect, "equivalent.saved", form.getName());
        } else {
            Flash.warning(redirect, "equivalent.saved.licence", form.getName());
        }
        return "redirect:/catalogue/equivalents/" + id;
    }
}
