package tr.edu.akky.inventory.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.submission.Submission;

/** What is done with a batch as a whole: confirmed, undone, read from another sheet, discarded. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake/{batchId}")
class BatchActController {

    private static final Pattern ROW_VERSION = Pattern.compile("(\\d{1,15})-(\\d{1,9})");

    private final IntakePage page;
    private final Intake intake;

    BatchActController(IntakePage page, Intake intake) {
        this.page = page;
        this.intake = intake;
    }

    /** @param remove rows of the inventory to be deleted, as {@code <id>-<version>} */
    @PostMapping("/confirmation")
    String confirm(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam(defaultValue = "") List<String> remove,
            RedirectAttributes redirect) {
        Submission submission = page.submission(user, submissionId);
        try {
            intake.confirm(user, submission, batchId, rowVersions(remove))
                    .ifPresent(result -> report(result, submissionId, batchId, redirect));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return to(submissionId, batchId);
    }

    private static void report(StoringResult result, long submissionId, long batchId, RedirectAttributes redirect) {
        if (result.askedAgain() > 0) {
            Flash.warning(redirect, "intake.stored-in-part", result.added(), result.updated(), result.askedAgain());
        } else {
            Flash.undoable(
                    redirect,
                    "/submissions/" + submissionId + "/intake/" + batchId + "/undo",
                    "intake.stored",
                    result.added(),
                    result.updated(),
                    result.skipped(),
                    result.removed());
        }
    }

    private static List<RowVersion> rowVersions(List<String> texts) {
        return texts.stream()
                .map(ROW_VERSION::matcher)
                .filter(parts -> parts.matches())
                .map(parts -> new RowVersion(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                .toList();
    }

    @PostMapping("/undo")
    String undo(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            RedirectAttributes redirect) {
        Submission submission = page.submission(user, submissionId);
        try {
            Optional<Integer> stayed = intake.undo(user, submission, batchId);
            if (stayed.isPresent() && stayed.get() > 0) {
                Flash.warning(redirect, "intake.undone-in-part", stayed.get());
            } else if (stayed.isPresent()) {
                Flash.success(redirect, "intake.undone");
            }
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return to(submissionId, batchId);
    }

    @PostMapping("/sheet")
    String sheet(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam int sheet,
            RedirectAttributes redirect) {
        return act(
                submissionId,
                batchId,
                redirect,
                () -> intake.otherSheet(page.writable(user, submissionId), batchId, Math.max(sheet, 0)));
    }

    @PostMapping("/revival")
    String revive(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            RedirectAttributes redirect) {
        return act(submissionId, batchId, redirect, () -> intake.revive(page.writable(user, submissionId), batchId));
    }

    @PostMapping("/discarding")
    String discard(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            RedirectAttributes redirect) {
        Submission submission = page.submission(user, submissionId);
        try {
            intake.discard(submission, batchId);
            Flash.success(redirect, "intake.discarded");
            return "redirect:/submissions/" + submissionId + "/intake";
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return to(submissionId, batchId);
        }
    }

    private static String act(long submissionId, long batchId, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return to(submissionId, batchId);
    }

    private static String to(long submissionId, long batchId) {
        return "redirect:/submissions/" + submissionId + "/intake/" + batchId;
    }
}
