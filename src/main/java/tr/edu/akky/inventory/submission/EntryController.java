package tr.edu.akky.inventory.submission;

import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The form for one row. Whatever goes wrong, the form comes back with everything that was typed. */
@Controller
@RequestMapping("/submissions/{submissionId}/entries")
class EntryController {

    private final EntryPage page;
    private final Entries entries;
    private final EntryRepository rows;
    private final EntryCheck check;
    private final EntryTexts texts;
    private final CorrectionRequestRepository corrections;
    private final Dates dates;

    EntryController(
            EntryPage page,
            Entries entries,
            EntryRepository rows,
            EntryCheck check,
            EntryTexts texts,
            CorrectionRequestRepository corrections,
            Dates dates) {
        this.page = page;
        this.entries = entries;
        this.rows = rows;
        this.check = check;
        this.texts = texts;
        this.corrections = corrections;
        this.dates = dates;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void page(@AuthenticationPrincipal CurrentUser user, @PathVariable long submissionId, Model model) {
        page.prepare(user, submissionId, model);
    }

    @GetMapping("/new")
    String empty(@PathVariable long submissionId, Model model, RedirectAttributes redirect) {
        try {
            EntryPage.submission(model).requireWritable(dates.today());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/submissions/" + submissionId;
        }
        EntryForm form = new EntryForm();
        form.formToken = UUID.randomUUID();
        model.addAttribute("form", form);
        return "submission/entry";
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Optional<EntryDetails> details = check.newRow(submissionId, form, errors);
        if (details.isEmpty()) {
            return "submission/entry";
        }
        try {
            entries.add(user, submissionId, form.formToken == null ? UUID.randomUUID() : form.formToken, details.get());
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return "submission/entry";
        }
        Flash.success(redirect, "entry.added", details.get().name());
        return "redirect:/submissions/" + submissionId + (form.another ? "/entries/new" : "");
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long submissionId, @PathVariable long id, Model model) {
        Entry entry = rows.findIn(submissionId, id)
                .filter(found -> !found.isDeleted())
                .orElseThrow(NotFoundException::new);
        if (!EntryPage.submission(model).isWritableOn(dates.today())) {
            model.addAttribute("entry", entry);
            model.addAttribute("fields", EntryField.values());
            return "submission/entry-shown";
        }
        model.addAttribute("form", texts.form(entry.details(), entry.version()));
        describe(id, submissionId, model);
        return "submission/entry";
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long id,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        describe(id, submissionId, model);
        Optional<EntryDetails> details = check.changedRow(form, errors);
        if (details.isEmpty()) {
            return "submission/entry";
        }
        try {
            entries.change(user, submissionId, id, form.version, details.get());
        } catch (EntryConflictException conflict) {
            return page.conflict(conflict, details.get(), id, model);
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return "submission/entry";
        }
        Flash.success(redirect, "entry.changed", details.get().name());
        return "redirect:/submissions/" + submissionId;
    }

    private void describe(long id, long submissionId, Model model) {
        model.addAttribute("entryId", id);
        model.addAttribute(
                "corrections",
                corrections.findUnsettled(submissionId).stream()
                        .filter(request -> request.status() == CorrectionStatus.OPEN)
                        .filter(request ->
                                request.entry() != null && request.entry().id() == id)
                        .toList());
    }
}
