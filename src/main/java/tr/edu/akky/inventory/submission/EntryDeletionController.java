package tr.edu.akky.inventory.submission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Deleting a row asks nothing beforehand and can be undone afterwards. */
@Controller
@RequestMapping("/submissions/{submissionId}/entries/{id}")
class EntryDeletionController {

    private final Entries entries;

    EntryDeletionController(Entries entries) {
        this.entries = entries;
    }

    @PostMapping("/deletion")
    String delete(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long id,
            EntryFilter filter,
            RedirectAttributes redirect) {
        try {
            String name = entries.delete(user, submissionId, id);
            String undo = "/submissions/" + submissionId + "/entries/" + id + "/restoration";
            Flash.undoable(redirect, undo, "entry.deleted", name);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + filter.at("/submissions/" + submissionId);
    }

    @PostMapping("/restoration")
    String restore(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long id,
            RedirectAttributes redirect) {
        try {
            Flash.success(redirect, "entry.restored", entries.restore(user, submissionId, id));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/submissions/" + submissionId;
    }
}
