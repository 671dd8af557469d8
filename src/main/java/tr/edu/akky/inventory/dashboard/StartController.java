package tr.edu.akky.inventory.dashboard;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.Submissions;

/** The first page after sign-in: a unit's submissions, or the state of the round for those who see all units. */
@Controller
class StartController {

    private final Submissions submissions;
    private final RoundProgress progress;
    private final Dates dates;

    StartController(Submissions submissions, RoundProgress progress, Dates dates) {
        this.submissions = submissions;
        this.progress = progress;
        this.dates = dates;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("today", dates.today());
        model.addAttribute("user", user);
        model.addAttribute("submissions", submissions.of(user));
        if (!user.seesAllUnits()) {
            return "dashboard/unit";
        }
        model.addAttribute("round", progress.latest().orElse(null));
        return "dashboard/round";
    }
}
