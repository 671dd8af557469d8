package tr.edu.akky.inventory.register;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.SentForms;
import tr.edu.akky.inventory.shared.StaleException;

/** The form in which justifications of commercial purchases are written. */
@Controller
@RequestMapping("/register/justifications")
class JustificationFormController {

    private final Justifications justifications;
    private final JustificationForms forms;
    private final JustificationDrafts drafts;
    private final PurchaseAnalyses analyses;
    private final RegisterUnits units;
    private final SentForms sent;

    JustificationFormController(
            Justifications justifications,
            JustificationForms forms,
            JustificationDrafts drafts,
            PurchaseAnalyses analyses,
            RegisterUnits units,
            SentForms sent) {
        this.justifications = justifications;
        this.forms = forms;
        this.drafts = drafts;
        this.analyses = analyses;
        this.units = units;
        this.sent = sent;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping("/new")
    String empty(@AuthenticationPrincipal CurrentUser user, Model model) {
        Rights.requireReviewer(user);
        JustificationForm form = new JustificationForm();
        model.addAttribute("form", form);
        return page(null, form, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        Rights.requireReviewer(user);
        Justification justification = justifications.find(id);
        if (!justification.isDraft()) {
            return "redirect:/register/justifications/" + id;
        }
        JustificationForm form = forms.of(justification);
        model.addAttribute("form", form);
        return page(justification, form, model);
    }

    /** Offers what analysis and catalogue know, in the fields that are still empty; stores nothing. */
    @PostMapping("/drafts")
    String fill(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long id,
            @ModelAttribute("form") JustificationForm form,
            BindingResult errors,
            Model model) {
        Rights.requireReviewer(user);
        Optional<PurchaseAnalyses.Known> known = analyses.of(form.product);
        known.ifPresent(each -> drafts.fill(form, each));
        model.addAttribute("offered", known.map(this::outcome).orElse("unknown"));
        return page(id == null ? null : justifications.find(id), form, model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal CurrentUser user,
            @Valid @ModelAttribute("form") JustificationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Rights.requireReviewer(user);
        return saved(
                        form,
                        errors,
                        redirect,
                        details -> sent.once(
                                form,
                                () -> justifications
                                        .add(user, details, form.comparison())
                                        .id()))
                .orElseGet(() -> page(null, form, model));
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @Valid @ModelAttribute("form") JustificationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Rights.requireReviewer(user);
        Justification justification = justifications.find(id);
        return saved(form, errors, redirect, details -> {
                    justifications.change(user, id, form.version, details, form.comparison());
                    return id;
                })
                .orElseGet(() -> page(justification, form, model));
    }

    private String outcome(PurchaseAnalyses.Known known) {
        return known.costs() != null ? "costs" : known.analysis() != null ? "analysis" : "catalogue";
    }

    private Optional<String> saved(
            JustificationForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Function<JustificationDetails, Long> save) {
        Optional<JustificationDetails> details = forms.read(form, errors);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        try {
            Long id = save.apply(details.get());
            Flash.success(redirect, "justification.saved");
            return Optional.of("redirect:/register/justifications/" + id);
        } catch (StaleException stale) {
            form.version = Math.toIntExact(stale.stored());
            errors.reject("form.changed-meanwhile");
            return Optional.empty();
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return Optional.empty();
        }
    }

    private String page(@Nullable Justification justification, JustificationForm form, Model model) {
        CostSnapshot stored = justification == null ? null : justification.comparison();
        Long line = form.comparisonOf;
        model.addAttribute("justification", justification);
        model.addAttribute(
                "comparison", line == null ? stored : analyses.costsOf(line).orElse(stored));
        model.addAttribute("units", units.activeAnd(form.unit == null ? List.of() : List.of(form.unit)));
        return "register/justification-edit";
    }
}
