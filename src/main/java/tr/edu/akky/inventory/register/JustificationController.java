package tr.edu.akky.inventory.register;

import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;

/** The justifications of commercial purchases, for reviewers and viewers alike. */
@Controller
@RequestMapping("/register/justifications")
class JustificationController {

    private static final int PAGE_SIZE = 50;

    private final Justifications justifications;
    private final JustificationRepository repository;
    private final History history;

    JustificationController(Justifications justifications, JustificationRepository repository, History history) {
        this.justifications = justifications;
        this.repository = repository;
        this.history = history;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        JustificationStatus known = Arrays.stream(JustificationStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("status", known);
        model.addAttribute("statuses", JustificationStatus.values());
        model.addAttribute("q", q);
        model.addAttribute(
                "justifications", repository.search(known, "%" + TurkishText.fold(q) + "%", Pages.of(page, PAGE_SIZE)));
        return "register/justifications";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        Justification justification = justifications.find(id);
        model.addAttribute("justification", justification);
        model.addAttribute("details", justification.details());
        model.addAttribute("acts", justification.acts());
        model.addAttribute("user", user);
        model.addAttribute("timeline", history.timeline("justification", id));
        return "register/justification";
    }
}
