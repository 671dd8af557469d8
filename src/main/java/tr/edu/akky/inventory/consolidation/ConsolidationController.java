package tr.edu.akky.inventory.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** The workbench: open names on the left, the lines on the right. Viewers may look. */
@Controller
@RequestMapping("/consolidation")
class ConsolidationController {

    private static final int LINES_BESIDE = 30;

    private final Periods periods;
    private final OpenNames names;
    private final LineSearch lines;
    private final WorkbenchActs acts;
    private final Categories categories;

    ConsolidationController(
            Periods periods, OpenNames names, LineSearch lines, WorkbenchActs acts, Categories categories) {
        this.periods = periods;
        this.names = names;
        this.lines = lines;
        this.acts = acts;
        this.categories = categories;
    }

    @GetMapping
    String workbench(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            WorkbenchFilter filter,
            Model model) {
        List<Period> all = periods.all();
        Period chosen = all.stream()
                .filter(each -> period == null || each.id() == period)
                .findFirst()
                .orElse(null);
        model.addAttribute("periods", all);
        model.addAttribute("period", chosen);
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("filter", filter);
        if (chosen != null) {
            model.addAttribute("progress", names.progress(chosen.id()));
            model.addAttribute("names", names.find(chosen.id(), filter));
            model.addAttribute(
                    "lines", lines.find(chosen.id(), filter.foldedLine(), "", "", PageRequest.of(0, LINES_BESIDE)));
            model.addAttribute("acts", acts.latest(chosen.id()));
            model.addAttribute("tops", categories.tops());
        }
        return "consolidation/workbench";
    }
}
