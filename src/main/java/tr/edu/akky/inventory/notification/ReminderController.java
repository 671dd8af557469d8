package tr.edu.akky.inventory.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Reminding units by hand: single submissions, or all of a period in a state. */
@Controller
@RequestMapping("/review/reminders")
class ReminderController {

    private final RemindersByHand reminders;
    private final Dates dates;

    ReminderController(RemindersByHand reminders, Dates dates) {
        this.reminders = reminders;
        this.dates = dates;
    }

    /** Who would be reminded, and who was within a day. */
    @GetMapping
    String preview(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable List<Long> submission,
            Model model) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        ReminderScope scope = ReminderScope.of(period, state, submission);
        model.addAttribute("scope", scope);
        model.addAttribute("states", ReminderScope.State.values());
        model.addAttribute("preview", reminders.preview(scope));
        model.addAttribute("today", dates.today());
        return "notification/reminders";
    }

    @PostMapping
    String send(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable List<Long> submission,
            @RequestParam(defaultValue = "false") boolean again,
            RedirectAttributes redirect) {
        try {
            ReminderPreview sent = reminders.send(user, ReminderScope.of(period, state, submission), again);
            Flash.success(redirect, "reminder.sent", sent.people(again), sent.units(again));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        redirect.addAttribute("period", period);
        return "redirect:/review";
    }
}
