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
@RequestMapping("/administration/catalogue/products/{productId}/equivalents")
class PairUpkeepController {

    private final PairUpkeep upkeep;
    private final Products products;
    private final ProductEquivalentRepository pairs;
    private final Choices choices;

    PairUpkeepController(PairUpkeep upkeep, Products products, ProductEquivalentRepository pairs, Choices choices) {
        this.upkeep = upkeep;
        this.products = products;
        this.pairs = pairs;
        this.choices = choices;
    }

    @GetMapping("/new")
    String blank(@PathVariable long productId, Model model) {
        return newPage(productId, model.addAttribute("form", new PairForm()));
    }

    @PostMapping
    String add(
            @PathVariable long productId,
            @Valid @ModelAttribute("form") PairForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Refusal.done(errors, () -> upkeep.add(productId, form))) {
            return newPage(productId, model);
        }
        Flash.success(redirect, "pair.added");
        return product(productId);
    }

    @GetMapping("/{id}")
    String form(@PathVariable long productId, @PathVariable long id, Model model) {
        ProductEquivalent pair = find(productId, id);
        return editPage(pair, model.addAttribute("form", PairForm.of(pair)));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long productId,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PairForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Refusal.done(errors, () -> upkeep.change(productId, id, form))) {
            Flash.success(redirect, "pair.saved");
            return product(productId);
        }
        ProductEquivalent pair = find(productId, id);
        if (Refusal.isOfOldVersion(errors)) {
            form.setVersion(pair.version());
            model.addAttribute("stored", pair);
        }
        return editPage(pair, model);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long productId, @PathVariable long id, RedirectAttributes redirect) {
        Flash.success(
                redirect,
                "pair.removed",
                upkeep.remove(productId, id).equivalent().name());
        return product(productId);
    }

    @PostMapping("/{id}/rise")
    String raise(@PathVariable long productId, @PathVariable long id) {
        upkeep.raise(productId, id);
        return product(productId);
    }

    private String newPage(long productId, Model model) {
        model.addAttribute("product", products.find(productId).orElseThrow(NotFoundException::new));
        model.addAttribute("fits", choices.of("fit", Fit.values()));
        model.addAttribute("equivalents", choices.equivalentsFor(productId));
        return "catalogue/pair";
    }

    private String editPage(ProductEquivalent pair, Model model) {
        model.addAttribute("product", pair.product());
        model.addAttribute("fits", choices.of("fit", Fit.values()));
        model.addAttribute("pair", pair);
        return "catalogue/pair";
    }

    private ProductEquivalent find(long productId, long id) {
        return pairs.findByIdAndProductId(id, productId).orElseThrow(NotFoundException::new);
    }

    private static String product(long productId) {
        return "redirect:/administration/catalogue/products/" + productId + "#equivalents";
    }
}
