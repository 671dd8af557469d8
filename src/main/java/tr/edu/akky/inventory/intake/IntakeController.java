package tr.edu.akky.inventory.intake;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Submission;

/** Where a department hands in its spreadsheet: as a file, or pasted. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake")
class IntakeController {

    private final IntakePage page;
    private final Intake intake;
    private final Batches batches;
    private final HeldRows rows;

    IntakeController(IntakePage page, Intake intake, Batches batches, HeldRows rows) {
        this.page = page;
        this.intake = intake;
        this.batches = batches;
        this.rows = rows;
    }

    @GetMapping
    String start(@AuthenticationPrincipal CurrentUser user, @PathVariable long submissionId, Model model) {
        Submission submission = page.submission(user, submissionId);
        model.addAttribute("submission", submission);
        model.addAttribute("writable", page.isWritable(submission));
        List<Batch> latest = batches.latest(submissionId);
        model.addAttribute("batches", latest);
        model.addAttribute(
                "tallies", rows.tallies(latest.stream().map(Batch::id).toList()));
        return "intake/start";
    }

    @PostMapping("/file")
    String file(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        Submission submission = page.writable(user, submissionId);
        try {
            if (file == null) {
                throw new RefusedException("intake.no-file");
            }
            return to(submissionId, intake.file(user, submission, file.getOriginalFilename(), file.getBytes()));
        } catch (RefusedException refused) {
            return again(user, submissionId, model, "file", refused);
        }
    }

    @PostMapping("/paste")
    String paste(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        Submission submission = page.writable(user, submissionId);
        try {
            return to(submissionId, intake.paste(user, submission, text));
        } catch (RefusedException refused) {
            model.addAttribute("text", text);
            return again(user, submissionId, model, "text", refused);
        }
    }

    private String again(CurrentUser user, long submissionId, Model model, String field, RefusedException refused) {
        model.addAttribute("faultyField", field);
        model.addAttribute("fault", Refusal.of(refused));
        return start(user, submissionId, model);
    }

    private static String to(long submissionId, long batchId) {
        return "redirect:/submissions/" + submissionId + "/intake/" + batchId;
    }
}
