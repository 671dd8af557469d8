package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;
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
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** What the calculations of a period start from, and what they add up to. Viewers may look. */
@Controller
@RequestMapping("/analysis")
class PeriodCostController {

    private static final int LARGEST_SAVINGS = 10;

    private final Periods periods;
    private final PeriodCosts costs;
    private final CostDefaultsStore defaults;
    private final Costs totals;
    private final Dates dates;

    PeriodCostController(Periods periods, PeriodCosts costs, CostDefaultsStore defaults, Costs totals, Dates dates) {
        this.periods = periods;
        this.costs = costs;
        this.defaults = defaults;
        this.totals = totals;
        this.dates = dates;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping("/defaults")
    String defaults(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        Period chosen = period(period);
        model.addAttribute("form", CostDefaultsForm.of(defaults.inForce(chosen.id()), dates));
        return page(user, chosen, model);
    }

    @PostMapping("/defaults")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam long period,
            @ModelAttribute("form") CostDefaultsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        try {
            var chosen = form.read(dates.today(), errors);
            if (chosen.isPresent()) {
                costs.change(user, period, chosen.get());
                Flash.success(redirect, "cost.defaults.saved");
                return toDefaults(period);
            }
        } catch (StaleException stale) {
            form.version = Math.toIntExact(stale.stored());
            errors.reject("form.changed-meanwhile");
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
        }
        String page = page(requireReviewer(user), periods.find(period), model);
        model.addAttribute("writable", true);
        return page;
    }

    @PostMapping("/defaults/recomputation")
    String recompute(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam long period,
            @RequestParam int version,
            RedirectAttributes redirect) {
        try {
            Flash.success(redirect, "cost.recomputed", costs.recompute(user, period, version));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return toDefaults(period);
    }

    @GetMapping("/costs")
    String totals(@RequestParam(required = false) @Nullable Long period, Model model) {
        Period chosen = period(period);
        CostTotals sums = totals.totals(chosen.id());
        model.addAttribute("period", chosen);
        model.addAttribute("totals", sums);
        model.addAttribute("bars", SavingBar.of(sums.savings()));
        model.addAttribute("largest", totals.largestSavings(chosen.id(), LARGEST_SAVINGS));
        return "analysis/costs";
    }

    private String page(CurrentUser user, Period period, Model model) {
        model.addAttribute("period", period);
        model.addAttribute("writable", user.isReviewer() && !period.isLocked());
        model.addAttribute("defaults", defaults.inForce(period.id()));
        model.addAttribute("recomputation", costs.recomputation(period.id()));
        return "analysis/defaults";
    }

    /** The one asked for, else the latest. */
    private Period period(@Nullable Long id) {
        return id != null
                ? periods.find(id)
                : periods.all().stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private static CurrentUser requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        return user;
    }

    private static String toDefaults(long period) {
        return "redirect:/analysis/defaults?period=" + period;
    }
}
