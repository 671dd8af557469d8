package tr.edu.akky.inventory.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.SentForms;
import tr.edu.akky.inventory.shared.StaleException;

/** The form of a periodic check, new or not yet closed. */
@Controller
@RequestMapping("/register/checks")
class CheckFormController {

    private final Checks checks;
    private final CheckForms forms;
    private final CheckReader reader;
    private final RegisterUnits units;
    private final SentForms sent;

    CheckFormController(Checks checks, CheckForms forms, CheckReader reader, RegisterUnits units, SentForms sent) {
        this.checks = checks;
        this.forms = forms;
        this.reader = reader;
        this.units = units;
        this.sent = sent;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    /** A row number that is none. */
    @ExceptionHandler
    void badForm(BeansException invalid, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @GetMapping("/new")
    String empty(@AuthenticationPrincipal CurrentUser user, Model model) {
        Rights.requireReviewer(user);
        return page(forms.empty(user), null, model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal CurrentUser user,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Rights.requireReviewer(user);
        return saved(
                        form,
                        errors,
                        redirect,
                        "check.added",
                        details -> "/"
                                + sent.once(
                                        form, () -> checks.add(user, details).id()) + "/edit")
                .orElseGet(() -> page(form, null, model));
    }

    @GetMapping("/{id}/edit")
    String edit(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        Rights.requireReviewer(user);
        LicenceCheck check = checks.find(id);
        return check.isClosed() ? "redirect:/register/checks/" + id : page(forms.of(check), id, model);
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Rights.requireReviewer(user);
        checks.find(id);
        return saved(form, errors, redirect, "check.changed", details -> {
                    checks.change(user, id, form.version, details);
                    return "/" + id;
                })
                .orElseGet(() -> page(form, id, model));
    }

    private Optional<String> saved(
            CheckForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            String done,
            Function<CheckDetails, String> save) {
        Optional<CheckDetails> details = reader.read(form, errors);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        try {
            String next = save.apply(details.get());
            Flash.success(redirect, done);
            return Optional.of("redirect:/register/checks" + next);
        } catch (StaleException stale) {
            form.version = Math.toIntExact(stale.stored());
            errors.reject("form.changed-meanwhile");
            return Optional.empty();
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return Optional.empty();
        }
    }

    private String page(CheckForm form, @Nullable Long id, Model model) {
        Map<Long, String> names = units.names(form.rows.keySet());
        form.rows.keySet().retainAll(names.keySet());
        form.offerSpareTasks();
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("units", units.activeAnd(form.units));
        model.addAttribute("unitNames", names);
        return "register/check-edit";
    }
}
