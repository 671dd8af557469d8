package tr.edu.akky.inventory.catalogue;

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
import tr.edu.akky.inventory.shared.NotFoundException;

/** Open-source programs to edit, for administrators. */
@Controller
@RequestMapping("/administration/catalogue")
class EquivalentUpkeepController {

    private final CatalogueUpkeep upkeep;
    private final EquivalentRepository equivalents;

    EquivalentUpkeepController(CatalogueUpkeep upkeep, EquivalentRepository equivalents) {
        this.upkeep = upkeep;
        this.equivalents = equivalents;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping("/equivalents/new")
    String newEquivalent(Model model) {
        model.addAttribute("form", new EquivalentForm());
        return "catalogue/equivalent-form";
    }

    @PostMapping("/equivalents")
    String addEquivalent(
            @Valid @ModelAttribute("form") EquivalentForm form, BindingResult errors, RedirectAttributes redirect) {
        return Saving.save(
                errors,
                redirect,
                "catalogue/equivalent-form",
                () -> "equivalents/" + upkeep.add(form).id());
    }

    @GetMapping("/equivalents/{id}")
    String editEquivalent(@PathVariable long id, Model model) {
        model.addAttribute("equivalentId", id);
        model.addAttribute("form", EquivalentForm.of(equivalents.findById(id).orElseThrow(NotFoundException::new)));
        return "catalogue/equivalent-form";
    }

    @PostMapping("/equivalents/{id}")
    String changeEquivalent(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EquivalentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("equivalentId", id);
        return Saving.save(errors, redirect, "catalogue/equivalent-form", () -> {
            upkeep.change(id, form);
            return "equivalents/" + id;
        });
    }
}
