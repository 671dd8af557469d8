package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * What a specialist does with open names: with one of them by its own button ({@code only}), or with all that are ticked
 * ({@code pick}).
 */
@Controller
@RequestMapping("/consolidation/{period}")
class WorkbenchController {

    private final Workbench workbench;
    private final WorkbenchActs acts;
    private final Consolidation consolidation;

    WorkbenchController(Workbench workbench, WorkbenchActs acts, Consolidation consolidation) {
        this.workbench = workbench;
        this.acts = acts;
        this.consolidation = consolidation;
    }

    @PostMapping("/links")
    String accept(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") List<String> only,
            @RequestParam(defaultValue = "") List<String> pick,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return act(
                period,
                filter,
                redirect,
                "workbench.accepted",
                () -> workbench.accept(user, period, picks(only, pick)));
    }

    @PostMapping("/refusals")
    String refuse(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") List<String> only,
            @RequestParam(defaultValue = "") List<String> pick,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return act(
                period, filter, redirect, "workbench.refused", () -> workbench.refuse(user, period, picks(only, pick)));
    }

    @PostMapping("/moves")
    String move(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") List<String> pick,
            @RequestParam(defaultValue = "") String target,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return act(
                period,
                filter,
                redirect,
                "workbench.moved",
                () -> workbench.move(user, period, Pick.all(pick), target));
    }

    @PostMapping("/products")
    String find(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @RequestParam(defaultValue = "") List<String> only,
            @RequestParam(defaultValue = "") List<String> pick,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return act(period, filter, redirect, "workbench.found", () -> workbench.find(user, period, picks(only, pick)));
    }

    @PostMapping("/undoing")
    String undo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return turned(period, filter, redirect, "workbench.undone", () -> acts.undoLast(user, period));
    }

    @PostMapping("/acts/{act}/undoing")
    String undo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            @PathVariable long act,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return turned(period, filter, redirect, "workbench.undone", () -> acts.undo(user, act));
    }

    @PostMapping("/redoing")
    String redo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        return turned(period, filter, redirect, "workbench.redone", () -> acts.redoLast(user, period));
    }

    /** Takes in what is not taken in yet and matches all names anew, as after a change of the catalogue. */
    @PostMapping("/refresh")
    String refresh(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long period,
            WorkbenchFilter filter,
            RedirectAttributes redirect) {
        try {
            consolidation.refresh(user, period);
            Flash.success(redirect, "workbench.refreshed");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.address(period);
    }

    private static List<Pick> picks(List<String> only, List<String> pick) {
        return Pick.all(only.isEmpty() ? pick : only);
    }

    /** Does it and says how many names it was, or says why not. */
    private static String act(
            long period, WorkbenchFilter filter, RedirectAttributes redirect, String done, Supplier<Outcome> act) {
        try {
            Outcome outcome = act.get();
            if (outcome.late() == 0) {
                Flash.undoable(redirect, "/consolidation/" + period + "/undoing", done, outcome.names());
            } else {
                Flash.warning(redirect, done + ".late", outcome.names(), outcome.late());
            }
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.address(period);
    }

    private static String turned(
            long period, WorkbenchFilter filter, RedirectAttributes redirect, String done, Supplier<WorkbenchAct> act) {
        try {
            WorkbenchAct turned = act.get();
            Flash.success(redirect, done, turned.names());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.address(period);
    }
}
