package tr.edu.akky.inventory.register;

import java.util.List;
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
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.RefusedException;

/** The periodic checks of the licence register, for reviewers and viewers alike. */
@Controller
@RequestMapping("/register/checks")
class CheckController {

    private static final int PAGE_SIZE = 50;

    private final Checks checks;
    private final CheckList list;
    private final RegisterUnits units;
    private final History history;
    private final Dates dates;

    CheckController(Checks checks, CheckList list, RegisterUnits units, History history, Dates dates) {
        this.checks = checks;
        this.list = list;
        this.units = units;
        this.history = history;
        this.dates = dates;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String known = List.of("open", "closed").contains(state) ? state : "";
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("state", known);
        model.addAttribute("checks", list.find(known, Pages.of(page, PAGE_SIZE)));
        model.addAttribute("lastCheck", list.last().orElse(null));
        return "register/checks";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        LicenceCheck check = checks.find(id);
        CheckDetails details = check.details();
        model.addAttribute("check", check);
        model.addAttribute("details", details);
        model.addAttribute(
                "unitNames",
                units.names(details.units().stream().map(UnitFinding::unitId).toList()));
        model.addAttribute("today", dates.today());
        model.addAttribute("writable", user.isReviewer() && !check.isClosed());
        model.addAttribute("timeline", history.timeline("check", id));
        return "register/check";
    }

    @PostMapping("/{id}/closing")
    String close(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        try {
            checks.close(user, id, version);
            Flash.success(redirect, "check.closed");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/register/checks/" + id;
    }
}
