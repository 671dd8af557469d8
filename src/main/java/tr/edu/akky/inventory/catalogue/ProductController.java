package tr.edu.akky.inventory.catalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;

@Controller
class ProductController {

    private final ProductSearch search;
    private final Products products;
    private final ProductAliasRepository aliases;
    private final Categories categories;

    ProductController(ProductSearch search, Products products, ProductAliasRepository aliases, Categories categories) {
        this.search = search;
        this.products = products;
        this.aliases = aliases;
        this.categories = categories;
    }

    @GetMapping("/catalogue/products")
    String list(
            @ModelAttribute("filter") ProductFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal CurrentUser user,
            Model model) {
        model.addAttribute("products", search.find(filter.visibleTo(user), page));
        model.addAttribute("taxonomy", categories.taxonomy());
        return "catalogue/products";
    }

    @GetMapping("/catalogue/products/{id}")
    String product(@PathVariable long id, Model model) {
        model.addAttribute("product", products.find(id).orElseThrow(NotFoundException::new));
        model.addAttribute("aliases", aliases.findOfProduct(id));
        model.addAttribute("equivalents", products.equivalentsOf(id));
        return "catalogue/product";
    }
}
