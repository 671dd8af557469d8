package tr.edu.akky.inventory.submission;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Periods, for administrators. */
@Controller
@RequestMapping("/administration/periods")
class PeriodController {

    private static final String LIST = "redirect:/administration/periods";

    private final Periods periods;
    private final Dates dates;

    PeriodController(Periods periods, Dates dates) {
        this.periods = periods;
        this.dates = dates;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("periods", periods.all());
        model.addAttribute("today", dates.today());
        return "submission/periods";
    }

    @GetMapping("/new")
    String empty(Model model) {
        PeriodForm form = new PeriodForm();
        form.opensOn = dates.day(dates.today());
        model.addAttribute("form", form);
        return "submission/period";
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") PeriodForm form, BindingResult errors, RedirectAttributes redirect) {
        return save(form, errors, redirect, "period.added", details -> periods.add(details));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        Period period = periods.find(id);
        model.addAttribute("period", period);
        model.addAttribute("form", form(period));
        return "submission/period";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("period", periods.find(id));
        return save(form, errors, redirect, "period.changed", details -> periods.change(id, form.version, details));
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable long id, RedirectAttributes redirect) {
        return act(redirect, "period.closed", () -> periods.close(id));
    }

    @PostMapping("/{id}/reopening")
    String reopen(@PathVariable long id, RedirectAttributes redirect) {
        return act(redirect, "period.reopened", () -> periods.reopen(id));
    }

    @PostMapping("/{id}/unlocking")
    String unlock(@PathVariable long id, RedirectAttributes redirect) {
        return act(redirect, "period.unlocked", () -> periods.unlock(id));
    }

    private static String save(
            PeriodForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            String done,
            Consumer<PeriodDetails> save) {
        PeriodDetails details = form.read(errors);
        if (details == null) {
            return "submission/period";
        }
        try {
            save.accept(details);
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return "submission/period";
        }
        Flash.success(redirect, done, details.name());
        return LIST;
    }

    private static String act(RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            Flash.success(redirect, done);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return LIST;
    }

    private PeriodForm form(Period period) {
        PeriodDetails details = period.details();
        PeriodForm form = new PeriodForm();
        form.name = details.name();
        form.opensOn = day(details.opensOn());
        form.dueOn = day(details.dueOn());
        form.letterNumber = text(details.letterNumber());
        form.letterDate = day(details.letterDate());
        form.addressee = text(details.addressee());
        form.instructions = text(details.instructions());
        form.version = period.version();
        return form;
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : dates.day(date);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
