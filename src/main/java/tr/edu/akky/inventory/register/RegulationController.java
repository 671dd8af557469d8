package tr.edu.akky.inventory.register;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.Period;

/** The matrix of regulations: which duty is met where, and what can be shown for it. */
@Controller
class RegulationController {

    private static final long NO_PERIOD = -1;

    private final RegisterPeriods periods;
    private final EvidenceReading evidence;

    RegulationController(RegisterPeriods periods, EvidenceReading evidence) {
        this.periods = periods;
        this.evidence = evidence;
    }

    /** What is asked by one regulation, and where it is met. */
    record Part(Regulation regulation, List<Duty> duties) {}

    @GetMapping("/register/regulations")
    String matrix(@AuthenticationPrincipal CurrentUser user, Model model) {
        Period period = periods.chosen(periods.all(), null).orElse(null);
        model.addAttribute("period", period);
        model.addAttribute("evidence", evidence.of(period == null ? NO_PERIOD : period.id()));
        model.addAttribute("administrator", user.isAdministrator());
        model.addAttribute(
                "parts",
                List.of(Regulation.values()).stream()
                        .map(each -> new Part(each, Duty.of(each)))
                        .toList());
        return "register/regulations";
    }
}
