package tr.edu.akky.inventory.intake;

import java.util.Map;
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
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryTexts;

/** A held row in the form of the inventory, for whatever the preview's own fields do not show. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake/{batchId}/rows/{number}")
class HeldRowController {

    private final IntakePage page;
    private final Batches batches;
    private final HeldRows rows;
    private final HeldRowForms forms;
    private final Corrections corrections;
    private final Categories categories;
    private final EntryTexts texts;

    HeldRowController(
            IntakePage page,
            Batches batches,
            HeldRows rows,
            HeldRowForms forms,
            Corrections corrections,
            Categories categories,
            EntryTexts texts) {
        this.page = page;
        this.batches = batches;
        this.rows = rows;
        this.forms = forms;
        this.corrections = corrections;
        this.categories = categories;
        this.texts = texts;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    HeldRow page(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @PathVariable int number,
            Model model) {
        model.addAttribute("submission", page.writable(user, submissionId));
        model.addAttribute("batch", batches.find(submissionId, batchId));
        model.addAttribute("tops", categories.tops());
        model.addAttribute("categories", categories.grouped());
        model.addAttribute("competences", texts.competences());
        return rows.find(batchId, number)
                .filter(row -> row.state() == RowState.ATTENTION || row.state() == RowState.READY)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    String edit(HeldRow row, @ModelAttribute("form") EntryForm form, BindingResult errors) {
        forms.fill(form, row);
        forms.report(row.faults(), errors);
        return "intake/row";
    }

    @PostMapping
    String save(
            HeldRow row,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Map<SourceField, String> cells = forms.cells(form, row);
        if (corrections.correct(submissionId, batchId, Map.of(row.number(), cells)) == 0) {
            forms.report(
                    rows.find(batchId, row.number())
                            .orElseThrow(NotFoundException::new)
                            .faults(),
                    errors);
            model.addAttribute("saved", true);
            return "intake/row";
        }
        Flash.success(redirect, "intake.row.understood", row.number());
        return "redirect:/submissions/" + submissionId + "/intake/" + batchId;
    }
}
