package tr.edu.akky.inventory.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The work list of a period, and what is done with many of its lines at once. Viewers may look. */
@Controller
class WorkController {

    private final WorkPage page;
    private final BulkTakeOver takeOver;
    private final Assignments assignments;

    WorkController(WorkPage page, BulkTakeOver takeOver, Assignments assignments) {
        this.page = page;
        this.takeOver = takeOver;
        this.assignments = assignments;
    }

    @GetMapping("/analysis")
    String list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            WorkFilter filter,
            Model model) {
        page.show(user, period, filter, model);
        return "analysis/list";
    }

    /** Takes the drafts of the chosen lines over, or of all that the filter finds. */
    @PostMapping("/analysis/{period}/takeovers")
    String takeOver(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") Set<Long> line,
            @RequestParam(defaultValue = "false") boolean all,
            WorkFilter filter,
            RedirectAttributes redirect) {
        PeriodPages.requireReviewer(user);
        return act(period, filter, redirect, () -> {
            if (line.isEmpty() && !all) {
                throw new RefusedException("work.nothing-chosen");
            }
            BulkTakeOver.Outcome outcome = takeOver.takeOver(user, period, filter, all ? Set.of() : line);
            tell(period, outcome, redirect);
        });
    }

    /** @param at moment of the take-over, in microseconds since 1970 */
    @PostMapping("/analysis/{period}/takeovers/{at}/undoing")
    String undo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @PathVariable long at,
            RedirectAttributes redirect) {
        Instant moment = Instant.EPOCH.plus(Math.max(at, 0), ChronoUnit.MICROS);
        return act(
                period,
                WorkFilter.NONE,
                redirect,
                () -> Flash.success(redirect, "work.undone", takeOver.undo(user, period, moment)));
    }

    @PostMapping("/analysis/{period}/assignments")
    String assign(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") Set<Long> line,
            @RequestParam(defaultValue = "") String person,
            WorkFilter filter,
            RedirectAttributes redirect) {
        return act(
                period,
                filter,
                redirect,
                () -> Flash.success(
                        redirect, "work.assigned", assignments.assign(user, period, line, person), line.size()));
    }

    private static void tell(long period, BulkTakeOver.Outcome outcome, RedirectAttributes redirect) {
        Object[] numbers = {outcome.taken(), outcome.withoutDraft(), outcome.analysed()};
        if (outcome.taken() == 0) {
            Flash.warning(redirect, "work.taken-over", numbers);
        } else {
            String undo = "/analysis/" + period + "/takeovers/" + ChronoUnit.MICROS.between(Instant.EPOCH, outcome.at())
                    + "/undoing";
            Flash.undoable(redirect, undo, "work.taken-over", numbers);
        }
    }

    private static String act(long period, WorkFilter filter, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.list(period);
    }
}
