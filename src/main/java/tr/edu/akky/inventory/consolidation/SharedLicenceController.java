package tr.edu.akky.inventory.consolidation;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.SentForms;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Where BİDB keeps the agreements for the whole institution. Viewers may look. */
@Controller
@RequestMapping("/consolidation/shared")
class SharedLicenceController {

    private final SharedLicences shared;
    private final SharedLicenceRepository licences;
    private final SharedLicenceReader reader;
    private final Periods periods;
    private final MessageSource messages;
    private final SentForms sent;

    SharedLicenceController(
            SharedLicences shared,
            SharedLicenceRepository licences,
            SharedLicenceReader reader,
            Periods periods,
            MessageSource messages,
            SentForms sent) {
        this.shared = shared;
        this.licences = licences;
        this.reader = reader;
        this.periods = periods;
        this.messages = messages;
        this.sent = sent;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        Optional<Period> chosen = periods.all().stream()
                .filter(each -> period == null || each.id() == period)
                .findFirst();
        model.addAttribute("period", chosen.orElse(null));
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute(
                "licences", chosen.map(each -> licences.inForce(each.id())).orElse(List.of()));
        return "consolidation/shared";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal CurrentUser user, Model model) {
        requireReviewer(user);
        return page(model.addAttribute("form", new SharedLicenceForm()), null);
    }

    @PostMapping
    String declare(
            @AuthenticationPrincipal CurrentUser user,
            @Valid @ModelAttribute("form") SharedLicenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireReviewer(user);
        return saved(form, errors, redirect, details -> sent.once(form, () -> shared.declare(user, details)))
                .orElseGet(() -> page(model, null));
    }

    @GetMapping("/{id}")
    String form(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        requireReviewer(user);
        SharedLicence licence = find(id);
        return page(model.addAttribute("form", reader.form(licence)), licence);
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SharedLicenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireReviewer(user);
        return saved(form, errors, redirect, details -> shared.change(user, id, form.getVersion(), details))
                .orElseGet(() -> page(model, find(id)));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        try {
            shared.withdraw(user, id, version);
            Flash.success(redirect, "shared.withdrawn");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/consolidation/shared";
    }

    private Optional<String> saved(
            SharedLicenceForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Consumer<SharedLicenceDetails> save) {
        Optional<SharedLicenceDetails> details = reader.read(form, errors);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        try {
            save.accept(details.get());
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return Optional.empty();
        }
        Flash.success(redirect, "shared.saved", form.getName());
        return Optional.of("redirect:/consolidation/shared");
    }

    private String page(Model model, @Nullable SharedLicence licence) {
        model.addAttribute("licence", licence);
        model.addAttribute(
                "metrics",
                Arrays.stream(SharedMetric.values())
                        .map(metric -> new Option(
                                metric.name(),
                                messages.getMessage("shared.metric." + metric, null, LocaleContextHolder.getLocale())))
                        .toList());
        return "consolidation/shared-edit";
    }

    private SharedLicence find(long id) {
        return licences.findById(id).orElseThrow(NotFoundException::new);
    }

    private static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }
}
