package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** One's own account: what is known of one, the extension, and a new password. */
@Controller
@RequestMapping("/profile")
class ProfileController {

    private final Accounts accounts;
    private final OwnPassword passwords;
    private final Attempts attempts;

    ProfileController(Accounts accounts, OwnPassword passwords, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("account", accounts.find(user.id()));
        return "account/profile";
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String extension,
            RedirectAttributes redirect) {
        return act(redirect, "profile.saved", () -> accounts.changeExtension(user.id(), extension));
    }

    @PostMapping("/password")
    String changePassword(
            @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            RedirectAttributes redirect) {
        return act(redirect, "profile.saved", () -> {
            attempts.require(user.getUsername(), request.getRemoteAddr());
            passwords.requireCurrent(user.id(), current);
            attempts.succeeded(user.getUsername(), request.getRemoteAddr());
            passwords.change(user.id(), password, repeated);
        });
    }

    private static String act(RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            Flash.success(redirect, done);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/profile";
    }
}
