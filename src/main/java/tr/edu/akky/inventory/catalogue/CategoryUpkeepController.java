package tr.edu.akky.inventory.catalogue;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;

@Controller
class CategoryUpkeepController {

    private static final String TOP = "/administration/catalogue/top-categories/{code}";
    private static final String PAIR = "/administration/catalogue/categories/{code}";

    private final CategoryUpkeep upkeep;
    private final Categories categories;
    private final TopCategoryRepository topRows;
    private final CategoryRepository rows;

    CategoryUpkeepController(
            CategoryUpkeep upkeep, Categories categories, TopCategoryRepository topRows, CategoryRepository rows) {
        this.upkeep = upkeep;
        this.categories = categories;
        this.topRows = topRows;
        this.rows = rows;
    }

    @GetMapping(TOP)
    String topForm(@PathVariable String code, Model model) {
        TopCategory top = findTop(code);
        return page(top.name(), model.addAttribute("form", NameForm.of(top.name(), top.version())));
    }

    @PostMapping(TOP)
    String renameTop(
            @PathVariable String code,
            @Valid @ModelAttribute("form") NameForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Refusal.done(errors, () -> upkeep.renameTop(code, form))) {
            return renamed(form, redirect);
        }
        TopCategory top = findTop(code);
        return again(top.name(), top.version(), form, errors, model);
    }

    @GetMapping(PAIR)
    String form(@PathVariable String code, Model model) {
        Category category = find(code);
        return page(category.label(), model.addAttribute("form", NameForm.of(category.name(), category.version())));
    }

    @PostMapping(PAIR)
    String rename(
            @PathVariable String code,
            @Valid @ModelAttribute("form") NameForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Refusal.done(errors, () -> upkeep.rename(code, form))) {
            return renamed(form, redirect);
        }
        Category category = find(code);
        return again(category.label(), category.version(), form, errors, model);
    }

    private String renamed(NameForm form, RedirectAttributes redirect) {
        categories.forget();
        Flash.success(redirect, "category.renamed", form.getName());
        return "redirect:/catalogue/categories";
    }

    private static String again(String label, int version, NameForm form, BindingResult errors, Model model) {
        if (Refusal.isOfOldVersion(errors)) {
            form.setVersion(version);
        }
        return page(label, model);
    }

    private static String page(String label, Model model) {
        model.addAttribute("label", label);
        return "catalogue/rename";
    }

    private TopCategory findTop(String code) {
        return topRows.findById(code).orElseThrow(NotFoundException::new);
    }

    /** As stored now, with the version on which the form builds. */
    private Category find(String code) {
        return rows.findByCode(code).orElseThrow(NotFoundException::new);
    }
}
