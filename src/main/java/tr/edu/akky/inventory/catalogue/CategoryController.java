package tr.edu.akky.inventory.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CategoryController {

    private final Categories categories;
    private final CategoryRepository repository;

    CategoryController(Categories categories, CategoryRepository repository) {
        this.categories = categories;
        this.repository = repository;
    }

    @GetMapping("/catalogue/categories")
    String tree(Model model) {
        Taxonomy taxonomy = categories.taxonomy();
        Map<String, CategoryCount> counts =
                new HashMap<>(repository.countProducts().stream().collect(toMap(CategoryCount::code, count -> count)));
        taxonomy.categories().forEach(category -> counts.computeIfAbsent(category.code(), CategoryCount::none));
        model.addAttribute("taxonomy", taxonomy);
        model.addAttribute("counts", counts);
        return "catalogue/categories";
    }
}
