package tr.edu.akky.inventory.analysis;

import java.util.function.UnaryOperator;
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
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The technical analysis and the competence of a line. Each button keeps what was typed; on refusal it comes back. */
@Controller
@RequestMapping("/analysis/lines/{id}")
class TechnicalController {

    private final TechnicalAnalyses analyses;
    private final TechnicalPage page;

    TechnicalController(TechnicalAnalyses analyses, TechnicalPage page) {
        this.analyses = analyses;
        this.page = page;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String line(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, WorkFilter filter, Model model) {
        page.show(user, id, filter, model);
        return "analysis/line";
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @ModelAttribute("form") TechnicalForm form,
            BindingResult errors,
            WorkFilter filter,
            @RequestParam(defaultValue = "false") boolean next,
            Model model,
            RedirectAttributes redirect) {
        Keeping keeping = () -> analyses.change(user, id, form, errors, UnaryOperator.identity());
        if (!kept(keeping, errors)) {
            return again(user, id, form, filter, model);
        }
        Flash.success(redirect, "technical.saved");
        if (next) {
            return following(user, id, filter, redirect);
        }
        return form.equivalent.isBlank() ? "redirect:" + filter.line(id) : backTo(id, filter, "equivalents");
    }

    @PostMapping("/equivalents/{position}/removal")
    String remove(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable int position,
            @ModelAttribute("form") TechnicalForm form,
            BindingResult errors,
            WorkFilter filter,
            Model model) {
        Keeping keeping = () -> analyses.change(user, id, form, errors, content -> content.without(position));
        return kept(keeping, errors) ? backTo(id, filter, "equivalents") : again(user, id, form, filter, model);
    }

    @PostMapping("/equivalents/{position}/rise")
    String raise(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable int position,
            @ModelAttribute("form") TechnicalForm form,
            BindingResult errors,
            WorkFilter filter,
            Model model) {
        Keeping keeping = () -> analyses.change(user, id, form, errors, content -> content.raised(position));
        return kept(keeping, errors) ? backTo(id, filter, "equivalents") : again(user, id, form, filter, model);
    }

    @PostMapping("/takeover")
    String takeOver(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String append,
            @ModelAttribute("form") TechnicalForm form,
            BindingResult errors,
            WorkFilter filter,
            Model model,
            RedirectAttributes redirect) {
        String key = append.isEmpty() ? draft : append;
        if (!kept(() -> analyses.takeOver(user, id, form, errors, key, !append.isEmpty()), errors)) {
            return again(user, id, form, filter, model);
        }
        Flash.success(redirect, append.isEmpty() ? "technical.draft.taken" : "technical.draft.appended");
        return backTo(id, filter, "equivalents");
    }

    private String following(CurrentUser user, long id, WorkFilter filter, RedirectAttributes redirect) {
        Long next = page.neighbours(user, id, filter).next();
        if (next == null) {
            Flash.success(redirect, "technical.saved.last");
            return "redirect:" + filter.line(id);
        }
        return "redirect:" + filter.line(next);
    }

    private String again(CurrentUser user, long id, TechnicalForm form, WorkFilter filter, Model model) {
        page.showAgain(user, id, form, filter, model);
        return "analysis/line";
    }

    private static String backTo(long id, WorkFilter filter, String place) {
        return "redirect:" + filter.line(id) + "#" + place;
    }

    private static boolean kept(Keeping keeping, BindingResult errors) {
        try {
            return keeping.kept();
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return false;
        }
    }

    private interface Keeping {
        boolean kept();
    }
}
