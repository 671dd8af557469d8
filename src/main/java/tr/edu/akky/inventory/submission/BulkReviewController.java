package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** One correction request for many rows, and many answers accepted at once. */
@Controller
@RequestMapping("/review/{id}/corrections")
class BulkReviewController {

    private final BulkReviews reviews;
    private final EntryTable table;

    BulkReviewController(BulkReviews reviews, EntryTable table) {
        this.reviews = reviews;
        this.table = table;
    }

    @PostMapping("/bulk")
    String ask(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable EntryField field,
            @RequestParam(defaultValue = "") String message,
            BulkChoice choice,
            EntryFilter filter,
            RedirectAttributes redirect) {
        List<RowVersion> rows = choice.isAll() ? table.all(id, filter, BulkReviews.MOST + 1) : choice.rows();
        List<Long> ids = rows.stream().map(RowVersion::entryId).toList();
        try {
            int asked = reviews.ask(user, id, ids, field, ReviewActController.required(message));
            Flash.success(redirect, "correction.bulk-asked", asked);
        } catch (RefusedException refused) {
            Flash.typed(redirect, "bulkMessage", message);
            redirect.addFlashAttribute("bulkField", field);
            redirect.addFlashAttribute("bulkRows", Set.copyOf(ids));
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.at("/review/" + id);
    }

    @PostMapping("/closings")
    String close(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> request,
            RedirectAttributes redirect) {
        try {
            Flash.success(redirect, "correction.bulk-closed", reviews.close(user, id, request));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/review/" + id;
    }
}
