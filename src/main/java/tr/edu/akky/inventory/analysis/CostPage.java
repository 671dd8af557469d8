package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.Dates;

/** Puts what the cost page of a line shows into the model, whether saved or just typed. */
@Component
class CostPage {

    private static final String VIEW = "analysis/cost";

    private final LinePages pages;
    private final CostStore costs;
    private final CostDefaultsStore defaults;
    private final CostSuggestions suggestions;
    private final Dates dates;

    CostPage(LinePages pages, CostStore costs, CostDefaultsStore defaults, CostSuggestions suggestions, Dates dates) {
        this.pages = pages;
        this.costs = costs;
        this.defaults = defaults;
        this.suggestions = suggestions;
        this.dates = dates;
    }

    /** As it was saved, or the beginning of a calculation. */
    String saved(CurrentUser user, long lineId, Model model) {
        LineRow line = pages.show(user, lineId, model);
        CostDefaults inForce = defaults.inForce(line.periodId());
        Optional<StoredCost> cost = costs.find(lineId);
        model.addAttribute(
                "outdated",
                cost.filter(each -> each.defaultsVersion() != inForce.version())
                        .filter(each -> !inForce.areFollowedBy(each.calculation()))
                        .isPresent());
        CostForm form = cost.map(CostForm::of).orElseGet(() -> CostForm.empty(inForce));
        return fill(model, line, inForce, cost.orElse(null), form, CostReader.read(form, inForce));
    }

    /**
     * As it was typed, with its totals where all of it can be read.
     *
     * @param complain whether what cannot be read is said
     */
    String typed(CurrentUser user, long lineId, CostForm form, boolean complain, Model model) {
        LineRow line = pages.show(user, lineId, model);
        CostDefaults inForce = defaults.inForce(line.periodId());
        CostReading reading = CostReader.read(form, inForce);
        model.addAttribute("writable", true);
        return fill(
                model,
                line,
                inForce,
                costs.find(lineId).orElse(null),
                form,
                complain ? reading : new CostReading(reading.calculation(), List.of()));
    }

    /** The totals alone, of what was typed. */
    String totals(LineRow line, CostForm form, Model model) {
        CostDefaults inForce = defaults.inForce(line.periodId());
        result(model, line, inForce, CostReader.read(form, inForce));
        return VIEW + "-result :: result";
    }

    private String fill(
            Model model,
            LineRow line,
            CostDefaults inForce,
            @Nullable StoredCost cost,
            CostForm form,
            CostReading reading) {
        model.addAttribute("form", form);
        model.addAttribute("stored", cost);
        model.addAttribute("defaults", inForce);
        model.addAttribute("sides", CostSide.values());
        model.addAttribute("kinds", CostKind.values());
        model.addAttribute("currencies", CostCurrency.values());
        model.addAttribute(
                "suggestions",
                suggestions.of(line).stream()
                        .filter(each -> form.isUntouched(each.row().side()))
                        .toList());
        result(model, line, inForce, reading);
        return VIEW;
    }

    private void result(Model model, LineRow line, CostDefaults inForce, CostReading reading) {
        Calculation calculation = reading.calculation();
        boolean computed = calculation != null && !calculation.items().isEmpty();
        model.addAttribute("reading", reading);
        model.addAttribute("comparison", computed && calculation != null ? calculation.comparison() : null);
        model.addAttribute(
                "hints",
                computed && calculation != null
                        ? CostHints.of(calculation, line.licences(), inForce, dates.today())
                        : List.of());
    }
}
