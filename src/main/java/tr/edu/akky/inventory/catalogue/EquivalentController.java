package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.shared.NotFoundException;

@Controller
class EquivalentController {

    private final EquivalentRepository equivalents;
    private final ProductEquivalentRepository pairs;

    EquivalentController(EquivalentRepository equivalents, ProductEquivalentRepository pairs) {
        this.equivalents = equivalents;
        this.pairs = pairs;
    }

    @GetMapping("/catalogue/equivalents")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Origin origin,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("equivalents", equivalents.find(q, origin, page));
        model.addAttribute("q", q);
        model.addAttribute("origin", origin);
        model.addAttribute("origins", Origin.values());
        return "catalogue/equivalents";
    }

    @GetMapping("/catalogue/equivalents/{id}")
    String equivalent(@PathVariable long id, Model model) {
        model.addAttribute("equivalent", equivalents.findById(id).orElseThrow(NotFoundException::new));
        model.addAttribute("pairs", pairs.findOfEquivalent(id));
        return "catalogue/equivalent";
    }
}
