package tr.edu.akky.inventory.consolidation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;

/** Where a unit says how many of its people use each shared licence. */
@Controller
@RequestMapping("/submissions/{id}/shared-licences")
class SharedUseController {

    private static final String FIELD = "users-";
    private static final int LONGEST_SHOWN = 100;

    private final Submissions submissions;
    private final SharedLicences shared;
    private final SharedLicenceRepository licences;
    private final SharedUseRepository uses;
    private final Dates dates;

    SharedUseController(
            Submissions submissions,
            SharedLicences shared,
            SharedLicenceRepository licences,
            SharedUseRepository uses,
            Dates dates) {
        this.submissions = submissions;
        this.shared = shared;
        this.licences = licences;
        this.uses = uses;
        this.dates = dates;
    }

    @GetMapping
    String form(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        Submission submission = submissions.find(user, id);
        model.addAttribute("submission", submission);
        model.addAttribute(
                "writable",
                submission.isWritableOn(dates.today())
                        && user.mayWriteFor(submission.unit().id()));
        model.addAttribute("licences", licences.inForce(submission.period().id()));
        if (!model.containsAttribute("users")) {
            model.addAttribute(
                    "users",
                    uses.findBySubmissionId(id).stream()
                            .collect(Collectors.toMap(
                                    use -> FIELD + use.sharedLicenceId(), use -> "" + use.userCount())));
        }
        return "consolidation/shared-use";
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        submissions.find(user, id);
        Map<String, String> typed = typed(parameters);
        try {
            shared.use(user, id, read(typed));
            Flash.success(redirect, "shared.used");
        } catch (RefusedException refused) {
            redirect.addFlashAttribute("users", typed);
            Flash.refused(redirect, refused);
        }
        return "redirect:/submissions/" + id + "/shared-licences";
    }

    /** The fields of this form; of what is no number for certain as much as shows what was typed. */
    private static Map<String, String> typed(Map<String, String> parameters) {
        Map<String, String> typed = new HashMap<>();
        parameters.forEach((field, value) -> {
            if (field.matches(FIELD + "\\d{1,18}")) {
                typed.put(field, value.substring(0, Math.min(value.length(), LONGEST_SHOWN)));
            }
        });
        return typed;
    }

    private static Map<Long, Optional<Integer>> read(Map<String, String> typed) {
        Map<Long, Optional<Integer>> users = new HashMap<>();
        typed.forEach((field, value) -> users.put(Long.valueOf(field.substring(FIELD.length())), number(value)));
        return users;
    }

    private static Optional<Integer> number(String typed) {
        Reading<Quantity> reading = Quantity.read(typed);
        if (reading instanceof Reading.Refused<Quantity> refused) {
            throw new RefusedException(refused.messageKey());
        }
        Quantity read = reading.valueOrNull();
        if (read != null && read.unlimited()) {
            throw new RefusedException("shared.users-number");
        }
        return Optional.ofNullable(read).map(Quantity::amount);
    }
}
