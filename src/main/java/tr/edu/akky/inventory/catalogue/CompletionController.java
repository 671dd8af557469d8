package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompletionController {

    private final Completions completions;

    CompletionController(Completions completions) {
        this.completions = completions;
    }

    @GetMapping("/catalogue/completions")
    List<Completion> completions(@RequestParam(defaultValue = "") String q) {
        return completions.offeredFor(q);
    }
}
