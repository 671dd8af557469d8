package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Where a person sets the password, by the link; and asks for a new link, where one can be mailed. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private final PasswordLinks links;
    private final PasswordMail mail;
    private final ForgottenPasswords forgotten;
    private final Attempts attempts;

    PasswordController(PasswordLinks links, PasswordMail mail, ForgottenPasswords forgotten, Attempts attempts) {
        this.links = links;
        this.mail = mail;
        this.forgotten = forgotten;
        this.attempts = attempts;
    }

    @GetMapping("/{token}")
    String form(@PathVariable String token, Model model) {
        Optional<String> holder = links.holder(token);
        model.addAttribute("holder", holder.orElse(null));
        return "account/password";
    }

    @PostMapping("/{token}")
    String set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            Model model,
            RedirectAttributes redirect) {
        if (links.holder(token).isEmpty()) {
            return form(token, model);
        }
        try {
            if (!password.equals(repeated)) {
                throw new RefusedException("password.not-repeated");
            }
            links.redeem(token, password);
            Flash.success(redirect, "password.set");
            return "redirect:/sign-in";
        } catch (RefusedException refused) {
            model.addAttribute("refused", refused);
            return form(token, model);
        }
    }

    @GetMapping("/forgotten")
    String forgotten(Model model) {
        model.addAttribute("mailed", mail.isConfigured());
        return "account/forgotten";
    }

    /** Answers the same whether the address is known or not. */
    @PostMapping("/forgotten")
    String send(
            @RequestParam(defaultValue = "") String email, HttpServletRequest request, RedirectAttributes redirect) {
        try {
            attempts.requireApart("forgotten", email, request.getRemoteAddr());
            forgotten.request(email);
            Flash.success(redirect, "password.forgotten.sent");
            return "redirect:/sign-in";
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/password/forgotten";
        }
    }
}
