package tr.edu.akky.inventory.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Obligations;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.PeriodState;
import tr.edu.akky.inventory.submission.Periods;

/** The first page after sign-in: what a person's units owe, or the state of the round for those who see all units. */
@Controller
class StartController {

    private final Obligations obligations;
    private final Periods periods;
    private final Rounds rounds;
    private final Dates dates;

    StartController(Obligations obligations, Periods periods, Rounds rounds, Dates dates) {
        this.obligations = obligations;
        this.periods = periods;
        this.rounds = rounds;
        this.dates = dates;
    }

    @GetMapping("/")
    String start(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        model.addAttribute("user", user);
        model.addAttribute("today", dates.today());
        if (user.seesAllUnits()) {
            return round(user, period, model);
        }
        model.addAttribute("work", UnitWork.of(obligations.of(user), dates.today()));
        return "dashboard/unit";
    }

    private String round(CurrentUser user, @Nullable Long periodId, Model model) {
        List<Period> all = periods.all();
        if (all.isEmpty()) {
            return "dashboard/first-steps";
        }
        Period period = chosen(all, periodId);
        model.addAttribute("periods", all);
        model.addAttribute("period", period);
        model.addAttribute("round", rounds.of(user, period));
        model.addAttribute("reminding", user.isReviewer() && period.stateOn(dates.today()) == PeriodState.OPEN);
        return "dashboard/round";
    }

    /** Where none is chosen the round that is open and due last, or else the one due last. */
    private Period chosen(List<Period> all, @Nullable Long periodId) {
        if (periodId != null) {
            return all.stream()
                    .filter(period -> period.id() == periodId)
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return all.stream()
                .filter(period -> period.stateOn(dates.today()) == PeriodState.OPEN)
                .findFirst()
                .orElse(all.get(0));
    }
}
