package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompletionController {

    private final Products products;

    CompletionController(Products products) {
        this.products = products;
    }

    @GetMapping("/catalogue/completions")
    List<Completion> completions(@RequestParam(defaultValue = "") String q) {
        return products.completions(q);
    }
}
