package tr.edu.akky.inventory.analysis;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;

/** The decision on a line. Viewers may look. */
@Controller
@RequestMapping("/analysis/lines/{id}/decision")
class DecisionController {

    private final Decisions decisions;
    private final DecisionReader reader;
    private final LinePages pages;
    private final LineNames names;
    private final Roadmap roadmap;

    DecisionController(Decisions decisions, DecisionReader reader, LinePages pages, LineNames names, Roadmap roadmap) {
        this.decisions = decisions;
        this.reader = reader;
        this.pages = pages;
        this.names = names;
        this.roadmap = roadmap;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        return page(user, id, reader.form(decisions.find(id).orElse(null)), model);
    }

    @PostMapping
    String decide(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String go,
            Model model,
            RedirectAttributes redirect) {
        PeriodPages.requireReviewer(user);
        if (!saved(user, id, form, errors, model)) {
            return page(user, id, form, model);
        }
        LineRow line = pages.show(user, id, model);
        Flash.success(redirect, "decision.saved", line.name());
        return "redirect:" + (go.equals("next") ? next(line) : "/analysis/lines/" + id + "/decision");
    }

    private boolean saved(CurrentUser user, long id, DecisionForm form, BindingResult errors, Model model) {
        DecisionDetails details = reader.read(form, errors);
        if (errors.hasErrors()) {
            return false;
        }
        try {
            decisions.decide(user, id, form.version, details, form.dependsOn, form.dependency);
            return true;
        } catch (StaleException stale) {
            form.version = Math.toIntExact(stale.stored());
            model.addAttribute("stale", true);
            errors.reject(stale.messageKey());
        } catch (RefusedException refused) {
            if (refused.messageKey().startsWith("decision.dependency")) {
                errors.rejectValue("dependency", refused.messageKey(), refused.arguments(), null);
            } else {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return false;
    }

    private String page(CurrentUser user, long id, DecisionForm form, Model model) {
        LineRow line = pages.show(user, id, model);
        List<RoadmapLine> all = roadmap.of(line.periodId());
        Optional<LineDecision> stored = decisions.find(id);
        model.addAttribute("form", form);
        model.addAttribute("stored", stored.orElse(null));
        model.addAttribute(
                "planned",
                all.stream().filter(each -> each.id() == id).findFirst().orElse(null));
        model.addAttribute("names", names.all(line.periodId()));
        model.addAttribute("feasibilities", reader.feasibilities(form.feasibility));
        model.addAttribute("units", reader.units(form.unit));
        return "analysis/decision";
    }

    /** The next line of the roadmap that still lacks something, after the last one again the first. */
    private String next(LineRow line) {
        List<RoadmapLine> all = roadmap.of(line.periodId());
        int place = all.stream().map(RoadmapLine::id).toList().indexOf(line.id()) + 1;
        List<RoadmapLine> ahead = new ArrayList<>(all.subList(place, all.size()));
        ahead.addAll(all.subList(0, place));
        return ahead.stream()
                .filter(each -> each.id() != line.id() && !each.missing().isEmpty())
                .findFirst()
                .map(each -> "/analysis/lines/" + each.id() + "/decision")
                .orElse("/analysis/roadmap?period=" + line.periodId());
    }
}
