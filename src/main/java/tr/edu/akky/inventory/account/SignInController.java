package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private static final long LONGEST_WAIT_SECONDS = 3_600;

    @GetMapping("/sign-in")
    String form(@RequestParam(defaultValue = "0") String wait, HttpServletRequest request, Model model) {
        if (SignInSteps.awaited(request).isPresent()) {
            return "redirect:" + SignInSteps.SECOND;
        }
        long seconds = wait.matches("\\d{1,5}") ? Math.min(Long.parseLong(wait), LONGEST_WAIT_SECONDS) : 0;
        if (seconds > 0) {
            model.addAttribute("refused", Waiting.refusal(seconds));
        }
        return "account/sign-in";
    }
}
