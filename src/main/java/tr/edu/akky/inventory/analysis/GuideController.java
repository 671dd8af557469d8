package tr.edu.akky.inventory.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;

/** The guide's analysis of each sub-category. Viewers may look. */
@Controller
@RequestMapping("/analysis/guide")
class GuideController {

    private static final String TAKE = "take-";
    private static final String APPEND = "append-";

    private final Guide guide;
    private final GuideFactsReading facts;
    private final GuideDrafts drafts;
    private final PeriodPages pages;
    private final Categories categories;

    GuideController(
            Guide guide, GuideFactsReading facts, GuideDrafts drafts, PeriodPages pages, Categories categories) {
        this.guide = guide;
        this.facts = facts;
        this.drafts = drafts;
        this.pages = pages;
        this.categories = categories;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String overview(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        Period chosen = pages.show(user, period, model);
        if (chosen != null) {
            model.addAttribute("rows", guide.overview(chosen.id()));
        }
        model.addAttribute("headings", GuideHeading.values());
        return "analysis/guide";
    }

    @GetMapping("/{category}")
    String show(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String category,
            @RequestParam long period,
            Model model) {
        Category found = find(category);
        Map<GuideHeading, GuideSection> stored = guide.texts(period, category);
        return page(user, period, found, GuideForm.of(stored), stored, model);
    }

    /** @param act {@code save}, {@code preview}, {@code drafts}, or what to do with one heading's draft */
    @PostMapping("/{category}")
    String act(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String category,
            @RequestParam long period,
            @RequestParam(defaultValue = "save") String act,
            @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PeriodPages.requireReviewer(user);
        Category found = find(category);
        form.check(errors);
        if (act.equals("save") && !errors.hasErrors() && saved(user, period, found, form, errors, model)) {
            Flash.success(redirect, "guide.saved", found.name());
            return "redirect:/analysis/guide/" + category + "?period=" + period;
        }
        if (act.equals("preview")) {
            model.addAttribute("preview", rich(form.texts()));
        } else if (!act.equals("save")) {
            draft(act, drafts.of(facts.of(period, category)), form);
            model.addAttribute("drafted", true);
        }
        return page(user, period, found, form, guide.texts(period, category), model);
    }

    private boolean saved(
            CurrentUser user, long period, Category category, GuideForm form, BindingResult errors, Model model) {
        Set<GuideHeading> conflicts;
        try {
            conflicts = guide.write(user, period, category, form);
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return false;
        }
        if (conflicts.isEmpty()) {
            return true;
        }
        Map<GuideHeading, GuideSection> stored = guide.texts(period, category.code());
        conflicts.forEach(heading -> {
            errors.rejectValue(GuideForm.field(heading), "guide.changed-meanwhile");
            form.see(heading, Objects.requireNonNull(stored.get(heading)).version());
        });
        model.addAttribute("conflicts", conflicts);
        return false;
    }

    private static void draft(String act, Map<GuideHeading, String> drafts, GuideForm form) {
        for (GuideHeading heading : GuideHeading.values()) {
            if (act.equals("drafts") || act.equals(TAKE + heading)) {
                form.take(heading, drafts.get(heading));
            } else if (act.equals(APPEND + heading)) {
                form.append(heading, drafts.get(heading));
            }
        }
    }

    private String page(
            CurrentUser user,
            long period,
            Category category,
            GuideForm form,
            Map<GuideHeading, GuideSection> stored,
            Model model) {
        pages.show(user, period, model);
        Map<GuideHeading, String> known = drafts.of(facts.of(period, category.code()));
        model.addAttribute("category", category);
        model.addAttribute("form", form);
        model.addAttribute("headings", GuideHeading.values());
        model.addAttribute("texts", rich(form.texts()));
        model.addAttribute("drafts", rich(known));
        model.addAttribute("stored", stored);
        return "analysis/guide-texts";
    }

    private static Map<GuideHeading, RichText> rich(Map<GuideHeading, String> texts) {
        Map<GuideHeading, RichText> rich = new EnumMap<>(GuideHeading.class);
        texts.forEach((heading, text) -> rich.put(heading, RichText.of(text)));
        return rich;
    }

    private Category find(String code) {
        return categories.find(code).orElseThrow(NotFoundException::new);
    }
}
