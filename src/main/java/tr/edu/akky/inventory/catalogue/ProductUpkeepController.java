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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

@Controller
@RequestMapping("/administration/catalogue/products")
class ProductUpkeepController {

    private final ProductUpkeep upkeep;
    private final ProductMerge merge;
    private final Products products;
    private final ProductAliasRepository aliases;
    private final Choices choices;

    ProductUpkeepController(
            ProductUpkeep upkeep,
            ProductMerge merge,
            Products products,
            ProductAliasRepository aliases,
            Choices choices) {
        this.upkeep = upkeep;
        this.merge = merge;
        this.products = products;
        this.aliases = aliases;
        this.choices = choices;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return newPage(model.addAttribute("form", new ProductForm()));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        long[] id = new long[1];
        if (!Refusal.done(errors, () -> id[0] = upkeep.add(form).id())) {
            return newPage(model);
        }
        Flash.success(redirect, "product.added", form.getName());
        return edit(id[0]);
    }

    @GetMapping("/{id}")
    String form(@PathVariable long id, Model model) {
        Product product = products.find(id).orElseThrow(NotFoundException::new);
        return editPage(
                product,
                model.addAttribute("form", ProductForm.of(product)).addAttribute("aliasForm", new AliasForm()));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Refusal.done(errors, () -> upkeep.change(id, form))) {
            Flash.success(redirect, "product.saved", form.getName());
            return "redirect:/catalogue/products/" + id;
        }
        Product product = products.find(id).orElseThrow(NotFoundException::new);
        if (Refusal.isOfOldVersion(errors)) {
            form.setVersion(product.version());
            model.addAttribute("stored", product);
        }
        return editPage(product, model.addAttribute("aliasForm", new AliasForm()));
    }

    @PostMapping("/{id}/aliases")
    String addAlias(
            @PathVariable long id,
            @Valid @ModelAttribute("aliasForm") AliasForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Refusal.done(errors, () -> upkeep.addAlias(id, form.getAlias()))) {
            Product product = products.find(id).orElseThrow(NotFoundException::new);
            return editPage(product, model.addAttribute("form", ProductForm.of(product)));
        }
        Flash.success(redirect, "alias.added", form.getAlias());
        return edit(id);
    }

    @PostMapping("/{id}/aliases/{aliasId}/removal")
    String removeAlias(@PathVariable long id, @PathVariable long aliasId, RedirectAttributes redirect) {
        Flash.success(redirect, "alias.removed", upkeep.removeAlias(id, aliasId));
        return edit(id);
    }

    @PostMapping("/{id}/merging")
    String merge(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String target,
            RedirectAttributes redirect) {
        try {
            Product kept = merge.merge(id, version, target);
            Flash.success(redirect, "product.merge.done", kept.name());
            return edit(kept.id());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return edit(id);
        }
    }

    private String newPage(Model model) {
        addChoices(model);
        return "catalogue/product-new";
    }

    private String editPage(Product product, Model model) {
        addChoices(model);
        model.addAttribute("product", product);
        model.addAttribute("aliases", aliases.findOfProduct(product.id()));
        model.addAttribute("equivalents", products.equivalentsOf(product.id()));
        return "catalogue/product-edit";
    }

    private void addChoices(Model model) {
        model.addAttribute("categories", choices.categories());
        model.addAttribute("licensings", choices.of("licensing", Licensing.values()));
    }

    private static String edit(long id) {
        return "redirect:/administration/catalogue/products/" + id;
    }
}
