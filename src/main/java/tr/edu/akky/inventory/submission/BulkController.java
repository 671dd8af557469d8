package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** What a unit does with many rows at once: a page shows which they are and asks for the value, then it is done. */
@Controller
@RequestMapping("/submissions/{submissionId}/entries/bulk")
class BulkController {

    private final EntryPage page;
    private final BulkPage chosen;
    private final BulkChanges changes;

    BulkController(EntryPage page, BulkPage chosen, BulkChanges changes) {
        this.page = page;
        this.chosen = chosen;
        this.changes = changes;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void page(@AuthenticationPrincipal CurrentUser user, @PathVariable long submissionId, Model model) {
        page.prepare(user, submissionId, model);
    }

    /**
     * @param field the column to set
     * @param delete whether the rows are to be deleted instead
     */
    @GetMapping
    String show(
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean delete,
            @ModelAttribute("choice") BulkChoice choice,
            @ModelAttribute("filter") EntryFilter filter,
            Model model,
            RedirectAttributes redirect) {
        try {
            if (field.isEmpty() && !delete) {
                throw new RefusedException("bulk.no-column");
            }
            model.addAttribute("form", new EntryForm());
            return chosen.show(submissionId, delete ? "" : field, choice, filter, model);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:" + filter.at("/submissions/" + submissionId);
        }
    }

    @PostMapping("/changes")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String field,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @ModelAttribute("choice") BulkChoice choice,
            @ModelAttribute("filter") EntryFilter filter,
            Model model,
            RedirectAttributes redirect) {
        EntryField column = BulkPage.column(field);
        EntryDetails typed = chosen.read(column, form, errors);
        if (errors.hasErrors()) {
            return chosen.show(submissionId, field, choice, filter, model);
        }
        return act(submissionId, filter, redirect, "entry.bulk-changed", () -> {
            List<RowVersion> rows = chosen.rows(submissionId, choice, filter);
            return changes.set(user, submissionId, rows, column, typed);
        });
    }

    @PostMapping("/deletions")
    String delete(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            BulkChoice choice,
            EntryFilter filter,
            RedirectAttributes redirect) {
        return act(submissionId, filter, redirect, "entry.bulk-deleted", () -> {
            List<RowVersion> rows = chosen.rows(submissionId, choice, filter);
            return changes.delete(user, submissionId, rows);
        });
    }

    /** @param moment as {@link BulkChanges.Outcome#moment} names the act */
    @PostMapping("/{moment}/undoing")
    String undo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long moment,
            EntryFilter filter,
            RedirectAttributes redirect) {
        return act(submissionId, filter, redirect, "entry.bulk-undone", () -> changes.undo(user, submissionId, moment));
    }

    private static String act(
            long submissionId,
            EntryFilter filter,
            RedirectAttributes redirect,
            String done,
            Supplier<BulkChanges.Outcome> act) {
        try {
            BulkPage.tell(redirect, submissionId, done, act.get());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.at("/submissions/" + submissionId);
    }
}
