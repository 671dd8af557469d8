package tr.edu.akky.inventory.analysis;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;

/** The five-year cost of a line. Viewers may look. */
@Controller
@RequestMapping("/analysis/lines/{id}/cost")
class CostController {

    private final CostPage page;
    private final CostEditing editing;
    private final LineCosts costs;

    CostController(CostPage page, CostEditing editing, LineCosts costs) {
        this.page = page;
        this.editing = editing;
        this.costs = costs;
    }

    @GetMapping
    String saved(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        return page.saved(user, id, model);
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "false") boolean next,
            Model model,
            RedirectAttributes redirect) {
        CostForm form = CostForm.sent(sent);
        try {
            if (editing.save(user, id, form)) {
                Flash.success(redirect, "cost.saved");
                return next ? editing.next(user, id) : toPage(id);
            }
        } catch (StaleException stale) {
            model.addAttribute("refusal", stale);
            return page.typed(user, id, form.over(stale.stored()), true, model);
        } catch (RefusedException refused) {
            model.addAttribute("refusal", refused);
        }
        return page.typed(user, id, form, true, model);
    }

    /** Shows the totals of what was typed, or the form with an item more or less; nothing is saved. */
    @PostMapping("/calculation")
    String calculate(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String change,
            Model model) {
        CostForm form = editing.changed(user, id, CostForm.sent(sent), change);
        return page.typed(user, id, form, change.isEmpty(), model);
    }

    /** As {@link #calculate}, but the totals alone: for a script that keeps them up to date. */
    @PostMapping("/totals")
    String totals(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        return page.totals(editing.line(user, id), CostForm.sent(sent), model);
    }

    @PostMapping("/removal")
    String remove(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        try {
            costs.remove(user, id, version);
            Flash.success(redirect, "cost.removed");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return toPage(id);
    }

    private static String toPage(long id) {
        return "redirect:/analysis/lines/" + id + "/cost";
    }
}
