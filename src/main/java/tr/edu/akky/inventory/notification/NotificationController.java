package tr.edu.akky.inventory.notification;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.MailServer;

/** One's own notifications, and which of them come by mail too. Opening one marks it read, so it is posted. */
@Controller
@RequestMapping("/notifications")
class NotificationController {

    private static final String LIST = "redirect:/notifications";

    private final Notifications notifications;
    private final MailChoices choices;
    private final MailServer server;

    NotificationController(Notifications notifications, MailChoices choices, MailServer server) {
        this.notifications = notifications;
        this.choices = choices;
        this.server = server;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("rows", notifications.of(user, page));
        return "notification/list";
    }

    @PostMapping("/{id}/opening")
    String open(@AuthenticationPrincipal CurrentUser user, @PathVariable long id) {
        return "redirect:" + notifications.open(user, id);
    }

    @PostMapping("/{id}/reading")
    String read(@AuthenticationPrincipal CurrentUser user, @PathVariable long id) {
        notifications.open(user, id);
        return LIST;
    }

    @PostMapping("/reading")
    String readAll(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        notifications.readAll(user);
        Flash.success(redirect, "notification.all-read");
        return LIST;
    }

    @GetMapping("/settings")
    String settings(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("choices", choices.of(user));
        model.addAttribute("mailed", server.isConfigured());
        return "notification/settings";
    }

    @PostMapping("/settings")
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") List<String> mail,
            RedirectAttributes redirect) {
        choices.save(user, mail);
        Flash.success(redirect, "notification.settings.saved");
        return "redirect:/notifications/settings";
    }
}
