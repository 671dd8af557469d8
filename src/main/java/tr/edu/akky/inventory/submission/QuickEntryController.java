package tr.edu.akky.inventory.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The empty row at the end of the table. Where something is to be asked, the whole form asks it. */
@Controller
class QuickEntryController {

    private final EntryPage page;
    private final EntryCheck check;
    private final Entries entries;

    QuickEntryController(EntryPage page, EntryCheck check, Entries entries) {
        this.page = page;
        this.check = check;
        this.entries = entries;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    /** @param inline whether a script wants the row alone */
    @PostMapping("/submissions/{submissionId}/entries/quick")
    String add(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean inline,
            EntryFilter filter,
            Model model,
            RedirectAttributes redirect) {
        page.prepare(user, submissionId, model);
        Optional<EntryDetails> details = check.newRow(submissionId, form, errors);
        if (details.isEmpty()) {
            return "submission/entry";
        }
        long id;
        try {
            id = entries.add(
                    user, submissionId, form.formToken == null ? UUID.randomUUID() : form.formToken, details.get());
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return "submission/entry";
        }
        if (inline) {
            return page.row(submissionId, id, filter.columnsOr(EntryFilter.FOR_UNIT), false, model);
        }
        Flash.success(redirect, "entry.added", details.get().name());
        return "redirect:" + filter.at("/submissions/" + submissionId) + "#new-name";
    }
}
