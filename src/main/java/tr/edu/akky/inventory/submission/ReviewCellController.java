package tr.edu.akky.inventory.submission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Asks for the correction of one cell: a page, which a script opens within the table. */
@Controller
@RequestMapping("/review/{id}/entries/{entryId}/cells/{field}")
class ReviewCellController {

    private final EntryPage page;
    private final EntryRepository entries;
    private final Submissions submissions;
    private final Reviews reviews;

    ReviewCellController(EntryPage page, EntryRepository entries, Submissions submissions, Reviews reviews) {
        this.page = page;
        this.entries = entries;
        this.submissions = submissions;
        this.reviews = reviews;
    }

    @ModelAttribute
    void page(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable long entryId,
            @PathVariable String field,
            Model model) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        model.addAttribute("submission", submissions.find(user, id));
        model.addAttribute("entry", entries.findIn(id, entryId).orElseThrow(NotFoundException::new));
        model.addAttribute("column", EntryPage.column(field));
    }

    @GetMapping
    String show() {
        return "submission/cell-request";
    }

    /** @param inline whether a script wants the row alone */
    @PostMapping
    String ask(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable long entryId,
            @PathVariable String field,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "false") boolean inline,
            EntryFilter filter,
            Model model,
            RedirectAttributes redirect) {
        try {
            reviews.ask(user, id, entryId, EntryPage.column(field), ReviewActController.required(message));
        } catch (RefusedException refused) {
            model.addAttribute("message", message);
            model.addAttribute("fault", refused);
            return "submission/cell-request";
        }
        if (inline) {
            return page.row(id, entryId, filter.columnsOr(EntryFilter.FOR_REVIEW), true, model);
        }
        Flash.success(redirect, "correction.asked");
        return "redirect:" + filter.at("/review/" + id);
    }
}
