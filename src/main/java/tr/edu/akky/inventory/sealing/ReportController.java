package tr.edu.akky.inventory.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** The report of a period: what it lacks, the ones that were sealed, and the way to its documents. */
@Controller
@RequestMapping("/reports")
class ReportController {

    private static final int PAGE_SIZE = 100;

    private final Periods periods;
    private final ReadinessCheck readiness;
    private final SealedReportRepository sealed;

    ReportController(Periods periods, ReadinessCheck readiness, SealedReportRepository sealed) {
        this.periods = periods;
        this.readiness = readiness;
        this.sealed = sealed;
    }

    @GetMapping
    String report(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        List<Period> all = periods.all();
        model.addAttribute("periods", all);
        all.stream()
                .filter(each -> period == null || each.id() == period)
                .findFirst()
                .ifPresent(chosen -> show(chosen, model));
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("administrator", user.isAdministrator());
        return "sealing/report";
    }

    @GetMapping("/gaps")
    String gaps(
            @RequestParam long period, @RequestParam Gap gap, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("period", periods.find(period));
        model.addAttribute("gap", gap);
        model.addAttribute("rows", readiness.lines(period, gap, Pages.of(page, PAGE_SIZE)));
        return "sealing/gaps";
    }

    private void show(Period period, Model model) {
        model.addAttribute("period", period);
        model.addAttribute("readiness", readiness.of(period));
        model.addAttribute("sealed", sealed.findByPeriodIdOrderByNumberDesc(period.id()));
    }
}
