package tr.edu.akky.inventory.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.shared.Pages;

@Controller
class HistoryController {

    private static final int PAGE_SIZE = 50;

    private static final List<String> SUBJECTS = List.of(
            "submission",
            "account",
            "unit",
            "period",
            "product",
            "consolidation",
            "line",
            "report",
            "check",
            "justification",
            "mail",
            "backup",
            "access");

    private final ActivityRepository activities;

    HistoryController(ActivityRepository activities) {
        this.activities = activities;
    }

    @GetMapping("/history")
    String list(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String chosen = subject == null || subject.isBlank() ? null : subject;
        model.addAttribute("subjects", SUBJECTS);
        model.addAttribute("subject", chosen);
        model.addAttribute("activities", activities.search(chosen, Pages.of(page, PAGE_SIZE)));
        return "activity/history";
    }
}
