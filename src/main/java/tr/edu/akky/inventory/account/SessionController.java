package tr.edu.akky.inventory.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;

/** Where one is signed in, for oneself; an administrator sees nothing of it but may end it all. */
@Controller
class SessionController {

    private final Sessions sessions;
    private final Accounts accounts;

    SessionController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping("/profile/sessions")
    String list(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("places", sessions.of(user.id()));
        return "account/sessions";
    }

    @PostMapping("/profile/sessions/{key}/end")
    String end(@AuthenticationPrincipal CurrentUser user, @PathVariable String key, RedirectAttributes redirect) {
        sessions.end(user, key);
        Flash.success(redirect, "sessions.ended");
        return "redirect:/profile/sessions";
    }

    @PostMapping("/profile/sessions/end")
    String endOthers(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        Flash.success(redirect, "sessions.others-ended", sessions.endOthers(user.id()));
        return "redirect:/profile/sessions";
    }

    @PostMapping("/administration/accounts/{id}/sessions/end")
    String endAll(@PathVariable long id, RedirectAttributes redirect) {
        String name = accounts.find(id).fullName();
        Flash.success(redirect, "sessions.all-ended", name, sessions.endAll(id));
        return "redirect:/administration/accounts/" + id;
    }
}
