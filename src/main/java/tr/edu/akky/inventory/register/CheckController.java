package tr.edu.akky.inventory.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.RefusedException;

/** The periodic checks of the licence register. Viewers may look. */
@Controller
@RequestMapping("/register/checks")
class CheckController {

    private static final int PAGE_SIZE = 50;

    private final Checks checks;
    private final CheckList list;
    private final CheckForms forms;
    private final CheckReader reader;
    private final RegisterUnits units;
    private final History history;
    private final Dates dates;

    CheckController(
            Checks checks,
            CheckList list,
            CheckForms forms,
            CheckReader reader,
            RegisterUnits units,
            History history,
            Dates dates) {
        this.checks = checks;
        this.list = list;
        this.forms = forms;
        this.reader = reader;
        this.units = units;
        this.history = history;
        this.dates = dates;
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

    @GetMapping
    String list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String known = List.of("open", "closed").contains(state) ? state : "";
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("state", known);
        model.addAttribute("checks", list.find(known, Pages.of(page, PAGE_SIZE)));
        model.addAttribute("lastCheck", list.last().orElse(null));
        return "register/checks";
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
                        details -> "/" + checks.add(user, details).id() + "/edit")
                .orElseGet(() -> page(form, null, model));
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        LicenceCheck check = checks.find(id);
        CheckDetails details = check.details();
        model.addAttribute("check", check);
        model.addAttribute("details", details);
        model.addAttribute(
                "unitNames",
                units.names(details.units().stream().map(UnitFinding::unitId).toList()));
        model.addAttribute("today", dates.today());
        model.addAttribute("writable", user.isReviewer() && !check.isClosed());
        model.addAttribute("timeline", history.timeline("check", id));
        return "register/check";
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

    @PostMapping("/{id}/closing")
    String close(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        try {
            checks.close(user, id, version);
            Flash.success(redirect, "check.closed");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/register/checks/" + id;
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
        model.addAttribute("units", units.active());
        model.addAttribute("unitNames", names);
        return "register/check-edit";
    }
}
