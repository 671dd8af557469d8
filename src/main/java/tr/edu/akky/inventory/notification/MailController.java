package tr.edu.akky.inventory.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import tr.edu.akky.inventory.job.JobRuns;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.MailServer;
import tr.edu.akky.inventory.shared.RefusedException;

/** For administrators: whether mail goes out, what did not, and when the jobs ran last. */
@Controller
@RequestMapping("/administration/mail")
class MailController {

    private static final String PAGE = "redirect:/administration/mail";

    private final MailQueue queue;
    private final MailTest test;
    private final JobRuns runs;
    private final MailServer server;
    private final String from;

    MailController(
            MailQueue queue, MailTest test, JobRuns runs, MailServer server, @Value("${app.mail-from}") String from) {
        this.queue = queue;
        this.test = test;
        this.runs = runs;
        this.server = server;
        this.from = from;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("configured", server.isConfigured());
        model.addAttribute("from", from);
        model.addAttribute("jobs", runs.of(NotificationJobs.MAIL, NotificationJobs.REMINDERS));
        model.addAttribute("figures", queue.figures());
        model.addAttribute("states", MailState.values());
        model.addAttribute("state", state);
        model.addAttribute("rows", queue.log(state, page));
        return "notification/mail";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable long id, RedirectAttributes redirect) {
        return act(redirect, () -> {
            queue.retry(id);
            Flash.success(redirect, "mail.retried");
        });
    }

    @PostMapping("/retry")
    String retryFailed(RedirectAttributes redirect) {
        return act(redirect, () -> Flash.success(redirect, "mail.retried-all", queue.retryFailed()));
    }

    @PostMapping("/test")
    String test(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        return act(redirect, () -> {
            test.send(user);
            Flash.success(redirect, "mail.test.sent", user.getUsername());
        });
    }

    private static String act(RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return PAGE;
    }
}
