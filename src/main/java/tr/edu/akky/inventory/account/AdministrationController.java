package tr.edu.akky.inventory.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AdministrationController {

    @GetMapping("/administration")
    String page() {
        return "account/administration";
    }
}
