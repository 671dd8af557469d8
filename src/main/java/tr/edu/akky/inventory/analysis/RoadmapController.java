package tr.edu.akky.inventory.analysis;

import jakarta.validation.Valid;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;

/** The roadmap of a period: plans, conflicts and savings. Viewers may look. */
@Controller
@RequestMapping("/analysis/roadmap")
class RoadmapController {

    private static final int PAGE_SIZE = 50;

    private final Roadmap roadmap;
    private final BulkDecisions bulk;
    private final DecisionReader reader;
    private final PeriodPages pages;
    private final Categories categories;
    private final Dates dates;

    RoadmapController(
            Roadmap roadmap,
            BulkDecisions bulk,
            DecisionReader reader,
            PeriodPages pages,
            Categories categories,
            Dates dates) {
        this.roadmap = roadmap;
        this.bulk = bulk;
        this.reader = reader;
        this.pages = pages;
        this.categories = categories;
        this.dates = dates;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            RoadmapFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("form", new BulkDecisionForm());
        return page(user, period, filter, page, model);
    }

    @PostMapping
    String decide(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam long period,
            RoadmapFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @Valid @ModelAttribute("form") BulkDecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PeriodPages.requireReviewer(user);
        DecisionDetails details = reader.read(form, errors);
        if (!errors.hasErrors()) {
            try {
                told(bulk.decide(user, period, form.chosen(), details, form.overwrite), redirect);
                redirect.addAttribute("period", period).addAllAttributes(filter.parameters());
                return "redirect:/analysis/roadmap";
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(user, period, filter, page, model);
    }

    private static void told(BulkDecisions.Outcome outcome, RedirectAttributes redirect) {
        Object[] counts = {outcome.decided(), outcome.kept(), outcome.changedMeanwhile()};
        if (outcome.kept() + outcome.changedMeanwhile() > 0) {
            Flash.warning(redirect, "roadmap.bulk.partly", counts);
        } else {
            Flash.success(redirect, "roadmap.bulk.done", counts);
        }
    }

    private String page(CurrentUser user, @Nullable Long periodId, RoadmapFilter filter, int page, Model model) {
        Period period = pages.show(user, periodId, model);
        model.addAttribute("filter", filter);
        if (period != null) {
            List<RoadmapLine> all = roadmap.of(period.id());
            List<RoadmapLine> found = filter.of(all, this::top);
            choices(all, model);
            shown(found, page, model);
            model.addAttribute(
                    "conflicting",
                    found.stream().filter(line -> !line.conflicts().isEmpty()).toList());
            model.addAttribute("savings", roadmap.savings(found));
        }
        return "analysis/roadmap";
    }

    private void choices(List<RoadmapLine> all, Model model) {
        model.addAttribute("total", all.size());
        model.addAttribute("feasibilities", reader.feasibilities(""));
        model.addAttribute("tops", categories.tops());
        model.addAttribute("units", reader.units(""));
        SortedSet<String> responsible = new TreeSet<>(Collator.getInstance(Locale.forLanguageTag("tr")));
        all.stream()
                .map(line -> line.decision().unit())
                .flatMap(Stream::ofNullable)
                .forEach(responsible::add);
        model.addAttribute("responsible", responsible);
        model.addAttribute(
                "years",
                new TreeSet<>(all.stream()
                        .flatMap(line -> Stream.of(
                                line.decision().startsOn(), line.decision().endsOn()))
                        .flatMap(Stream::ofNullable)
                        .map(day -> day.getYear())
                        .toList()));
    }

    private void shown(List<RoadmapLine> found, int page, Model model) {
        Pageable asked = Pages.of(page, PAGE_SIZE);
        Pageable wanted = asked.getOffset() < found.size() ? asked : Pages.of(1, PAGE_SIZE);
        int from = (int) wanted.getOffset();
        List<RoadmapLine> lines = found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
        model.addAttribute("lines", new PageImpl<>(lines, wanted, found.size()));
        model.addAttribute(
                "timeline",
                TimelineDrawing.of(
                        lines, TimelineScale.of(found, dates.today()), dates.today(), code -> categories.label(code)));
    }

    private String top(String category) {
        return categories
                .taxonomy()
                .find(category)
                .map(Category::top)
                .map(top -> top.code())
                .orElse("");
    }
}
