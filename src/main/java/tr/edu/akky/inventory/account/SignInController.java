package tr.edu.akky.inventory.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form() {
        return "account/sign-in";
    }
}
