package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** The lines of the report and the rows below each. Viewers may look. */
@Controller
@RequestMapping("/consolidation/lines")
class LineController {

    private static final int PAGE_SIZE = 50;
    private static final int ROWS_PER_PAGE = 100;

    private final Periods periods;
    private final LineSearch search;
    private final ReportLineRepository lines;
    private final LineChangeRepository changes;
    private final Contributions contributions;
    private final Categories categories;
    private final History history;

    LineController(
            Periods periods,
            LineSearch search,
            ReportLineRepository lines,
            LineChangeRepository changes,
            Contributions contributions,
            Categories categories,
            History history) {
        this.periods = periods;
        this.search = search;
        this.lines = lines;
        this.changes = changes;
        this.contributions = contributions;
        this.categories = categories;
        this.history = history;
    }

    /** Without a period it is the latest one, as everywhere. */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Long period,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String top,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Optional<Period> chosen =
                period == null ? periods.all().stream().findFirst() : Optional.of(periods.find(period));
        if (chosen.isEmpty()) {
            return "redirect:/consolidation";
        }
        long shown = chosen.get().id();
        model.addAttribute("period", chosen.get());
        model.addAttribute("q", q);
        model.addAttribute("top", top);
        model.addAttribute("show", show);
        model.addAttribute("shows", List.of("", "changed", "differs", "hand-made"));
        model.addAttribute("tops", categories.tops());
        model.addAttribute("lines", search.find(shown, TurkishText.fold(q), top, show, Pages.of(page, PAGE_SIZE)));
        return "consolidation/lines";
    }

    @GetMapping("/{id}")
    String line(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ReportLine line = lines.findById(id).orElseThrow(NotFoundException::new);
        model.addAttribute("line", line);
        model.addAttribute("shown", search.find(id).orElseThrow(NotFoundException::new));
        model.addAttribute("period", periods.find(line.periodId()));
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("fields", LineField.values());
        model.addAttribute("taxonomy", categories.taxonomy());
        model.addAttribute("rows", contributions.below(line, Pages.of(page, ROWS_PER_PAGE)));
        model.addAttribute("changes", line.changedAt() == null ? List.of() : changes.findLatest(id));
        model.addAttribute("timeline", history.timeline("line", id));
        return "consolidation/line";
    }
}
