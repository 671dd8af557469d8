package tr.edu.akky.inventory.catalogue;

import jakarta.validation.Valid;
import org.springframework.data.domain.Sort;
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
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Products and categories to edit, for administrators. */
@Controller
@RequestMapping("/administration/catalogue")
class ProductUpkeepController {

    private final CatalogueUpkeep upkeep;
    private final ProductRepository products;
    private final EquivalentRepository equivalents;
    private final Categories categories;

    ProductUpkeepController(
            CatalogueUpkeep upkeep,
            ProductRepository products,
            EquivalentRepository equivalents,
            Categories categories) {
        this.upkeep = upkeep;
        this.products = products;
        this.equivalents = equivalents;
        this.categories = categories;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("tops", categories.tops());
        model.addAttribute("categories", categories.all());
        model.addAttribute("licensings", Licensing.values());
        model.addAttribute("fits", Fit.values());
    }

    @GetMapping("/products/new")
    String newProduct(Model model) {
        model.addAttribute("form", new ProductForm());
        return "catalogue/product-form";
    }

    @PostMapping("/products")
    String addProduct(
            @Valid @ModelAttribute("form") ProductForm form, BindingResult errors, RedirectAttributes redirect) {
        return Saving.save(
                errors,
                redirect,
                "catalogue/product-form",
                () -> "products/" + upkeep.add(form).id());
    }

    @GetMapping("/products/{id}")
    String editProduct(@PathVariable long id, Model model) {
        Product product = describe(id, model);
        model.addAttribute("form", ProductForm.of(product));
        return "catalogue/product-form";
    }

    @PostMapping("/products/{id}")
    String changeProduct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        describe(id, model);
        return Saving.save(errors, redirect, "catalogue/product-form", () -> {
            upkeep.change(id, form);
            return "products/" + id;
        });
    }

    @PostMapping("/products/{id}/aliases")
    String addAlias(@PathVariable long id, @RequestParam(defaultValue = "") String alias, RedirectAttributes redirect) {
        return act(id, redirect, () -> upkeep.addAlias(id, alias));
    }

    @PostMapping("/products/{id}/aliases/{alias}/removal")
    String removeAlias(@PathVariable long id, @PathVariable long alias, RedirectAttributes redirect) {
        return act(id, redirect, () -> upkeep.removeAlias(id, alias));
    }

    @GetMapping("/products/{id}/equivalents")
    String newPair(@PathVariable long id, Model model) {
        model.addAttribute("form", new PairForm());
        return pairPage(id, model);
    }

    @PostMapping("/products/{id}/equivalents")
    String addPair(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PairForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        pairPage(id, model);
        return Saving.save(errors, redirect, "catalogue/pair-form", () -> {
            upkeep.offer(id, form);
            return "products/" + id;
        });
    }

    @PostMapping("/products/{id}/equivalents/{equivalent}/removal")
    String removePair(@PathVariable long id, @PathVariable long equivalent, RedirectAttributes redirect) {
        return act(id, redirect, () -> upkeep.withdraw(id, equivalent));
    }

    @PostMapping("/categories/{code}")
    String rename(
            @PathVariable String code, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        try {
            upkeep.rename(code, name);
            Flash.success(redirect, "catalogue.saved");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/catalogue/categories";
    }

    private Product describe(long id, Model model) {
        Product product = products.findDetailedById(id).orElseThrow(NotFoundException::new);
        model.addAttribute("product", product);
        return product;
    }

    private String pairPage(long id, Model model) {
        describe(id, model);
        model.addAttribute("equivalents", equivalents.findAll(Sort.by("name")));
        return "catalogue/pair-form";
    }

    private static String act(long id, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
            Flash.success(redirect, "catalogue.saved");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/catalogue/products/" + id;
    }
}
