package tr.edu.akky.inventory.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.submission.Period;

/** The licence register ("lisans sicili") of Circular 2008/17. */
@Controller
@RequestMapping("/register")
class LicenceController {

    private static final int PAGE_SIZE = 100;
    private static final int MOST_PRINTED = 2_000;

    private final RegisterPeriods periods;
    private final Licences licences;
    private final CheckList checks;
    private final RegisterUnits units;
    private final Categories categories;
    private final Dates dates;

    LicenceController(
            RegisterPeriods periods,
            Licences licences,
            CheckList checks,
            RegisterUnits units,
            Categories categories,
            Dates dates) {
        this.periods = periods;
        this.licences = licences;
        this.checks = checks;
        this.units = units;
        this.categories = categories;
        this.dates = dates;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") LicenceFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String print,
            Model model) {
        List<Period> all = periods.all();
        Period period = periods.chosen(all, filter.period()).orElse(null);
        model.addAttribute("periods", all);
        model.addAttribute("period", period);
        model.addAttribute("lastCheck", checks.last().orElse(null));
        if (period != null) {
            show(period, model);
            model.addAttribute(
                    "licences",
                    print == null
                            ? licences.find(period.id(), filter, Pages.of(page, PAGE_SIZE))
                            : licences.print(period.id(), filter, Pages.of(1, MOST_PRINTED)));
        }
        return print == null || period == null ? "register/licences" : "register/licences-print";
    }

    private void show(Period period, Model model) {
        model.addAttribute("figures", licences.figures(period.id()));
        model.addAttribute("units", units.active());
        model.addAttribute("tops", categories.tops());
        model.addAttribute("bands", ExpiryBand.values());
        model.addAttribute("orders", LicenceFilter.ORDERS);
        model.addAttribute("today", dates.today());
    }
}
