package tr.edu.akky.clinic;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OwnerController {

    private static final int PAGE_SIZE = 5;

    private final OwnerRepository owners;

    OwnerController(OwnerRepository owners) {
        this.owners = owners;
    }

    @GetMapping("/owners")
    String list(
            @RequestParam(defaultValue = "") String lastName, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("owners", owners.findByLastNameStartingWith(lastName, PageRequest.of(page - 1, PAGE_SIZE)));
        return "owners";
    }
}
