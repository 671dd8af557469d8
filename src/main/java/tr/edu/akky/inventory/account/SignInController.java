package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(HttpServletRequest request) {
        return SignInSteps.awaited(request).isPresent() ? "redirect:" + SignInSteps.SECOND : "account/sign-in";
    }
}
