package tr.edu.akky.inventory.catalogue;

import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;

/** The catalogue to read, for everybody who is signed in. */
@Controller
@RequestMapping("/catalogue")
class CatalogueController {

    private static final int PAGE_SIZE = 50;

    private final ProductRepository products;
    private final EquivalentRepository equivalents;
    private final Categories categories;

    CatalogueController(ProductRepository products, EquivalentRepository equivalents, Categories categories) {
        this.products = products;
        this.equivalents = equivalents;
        this.categories = categories;
    }

    @ModelAttribute
    void rights(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("administrator", user.isAdministrator());
    }

    @GetMapping("/products")
    String products(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "false") boolean without,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("category", category);
        model.addAttribute("without", without);
        model.addAttribute("total", products.count());
        model.addAttribute("tops", categories.tops());
        model.addAttribute("categories", categories.all());
        model.addAttribute("rows", products.search(pattern(q), category, without, user.isAdministrator(), page(page)));
        return "catalogue/products";
    }

    @GetMapping("/products/{id}")
    String product(@PathVariable long id, Model model) {
        model.addAttribute("product", products.findDetailedById(id).orElseThrow(NotFoundException::new));
        model.addAttribute("pairs", products.equivalentsOf(id));
        return "catalogue/product";
    }

    @GetMapping("/equivalents")
    String equivalents(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("total", equivalents.count());
        model.addAttribute("rows", equivalents.search(pattern(q), page(page)));
        return "catalogue/equivalents";
    }

    @GetMapping("/equivalents/{id}")
    String equivalent(@PathVariable long id, Model model) {
        Equivalent equivalent = equivalents.findById(id).orElseThrow(NotFoundException::new);
        model.addAttribute("equivalent", equivalent);
        model.addAttribute(
                "accepted", SpdxLicences.isAccepted(equivalent.details().spdxLicence()));
        model.addAttribute("products", products.servedBy(id));
        return "catalogue/equivalent";
    }

    @GetMapping("/categories")
    String categories(Model model) {
        model.addAttribute("tops", categories.tops());
        model.addAttribute("categories", categories.all());
        return "catalogue/categories";
    }

    private static String pattern(String q) {
        return "%" + TurkishText.fold(q) + "%";
    }

    private static PageRequest page(int page) {
        return Pages.of(page, PAGE_SIZE);
    }
}
