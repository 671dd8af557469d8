package tr.edu.akky.inventory.submission;

import java.util.Optional;
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
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** One cell of the table: a page with its control, which a script opens within the table. */
@Controller
@RequestMapping("/submissions/{submissionId}/entries/{id}/cells/{field}")
class EntryCellController {

    private final EntryPage page;
    private final EntryCells cells;
    private final EntryCheck check;
    private final Entries entries;
    private final Dates dates;

    EntryCellController(EntryPage page, EntryCells cells, EntryCheck check, Entries entries, Dates dates) {
        this.page = page;
        this.cells = cells;
        this.check = check;
        this.entries = entries;
        this.dates = dates;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void page(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long id,
            @PathVariable String field,
            Model model) {
        page.prepare(user, submissionId, model);
        model.addAttribute("column", EntryPage.column(field));
        model.addAttribute("entryId", id);
    }

    @GetMapping
    String show(@PathVariable long submissionId, @PathVariable long id, Model model) {
        EntryPage.submission(model).requireWritable(dates.today());
        model.addAttribute("form", cells.stored(submissionId, id).orElseThrow(NotFoundException::new));
        return "submission/cell";
    }

    /** @param inline whether a script wants the row alone */
    @PostMapping
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long id,
            @PathVariable String field,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean inline,
            EntryFilter filter,
            Model model,
            RedirectAttributes redirect) {
        cells.complete(submissionId, id, EntryPage.column(field), form);
        Optional<EntryDetails> details = check.changedRow(form, errors);
        if (details.isEmpty()) {
            return "submission/cell";
        }
        try {
            entries.change(user, submissionId, id, form.version, details.get());
        } catch (EntryConflictException conflict) {
            return page.conflict(conflict, details.get(), id, model);
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return "submission/cell";
        }
        if (inline) {
            return page.row(submissionId, id, filter.columnsOr(EntryFilter.FOR_UNIT), false, model);
        }
        Flash.success(redirect, "entry.changed", details.get().name());
        return "redirect:" + filter.at("/submissions/" + submissionId);
    }
}
