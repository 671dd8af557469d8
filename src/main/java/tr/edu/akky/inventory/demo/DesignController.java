package tr.edu.akky.inventory.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.SubmissionStatus;
import tr.edu.akky.inventory.submission.Submissions;

/** Shows every part that pages are made of, so that a new page begins with what is there. */
@Controller
@Profile("demo")
class DesignController {

    private static final List<Flash> FLASHES = List.of(
            new Flash("success", "entry.added", List.of("MATLAB R2023b"), null),
            new Flash("success", "entry.deleted", List.of("MATLAB R2023b"), "/design"),
            new Flash("danger", "refused.changed-meanwhile", List.of(), null));

    private final Submissions submissions;
    private final History history;

    DesignController(Submissions submissions, History history) {
        this.submissions = submissions;
        this.history = history;
    }

    @GetMapping("/design")
    String show(@AuthenticationPrincipal CurrentUser user, Model model) {
        if (!user.seesAllUnits()) {
            throw new NotFoundException();
        }
        DesignForm form = new DesignForm();
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("count", "quantity.unreadable");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("options", List.of(new Option("a", "Sunucu Sistemleri"), new Option("b", "Diğer")));
        model.addAttribute("flashes", FLASHES);
        model.addAttribute("statuses", SubmissionStatus.values());
        List<Submission> all = submissions.all(user);
        model.addAttribute("submissions", all);
        model.addAttribute(
                "timeline",
                all.stream()
                        .filter(submission -> submission.status() == SubmissionStatus.RETURNED)
                        .findFirst()
                        .map(submission -> history.timeline("submission", submission.id()))
                        .orElse(List.of()));
        return "demo/design";
    }
}
