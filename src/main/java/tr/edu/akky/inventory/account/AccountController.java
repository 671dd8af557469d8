package tr.edu.akky.inventory.account;

import jakarta.validation.Valid;
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
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** People, for administrators. */
@Controller
@RequestMapping("/administration/accounts")
class AccountController {

    private static final int PAGE_SIZE = 50;

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Units units;
    private final PasswordLinks links;
    private final PasswordMail mail;

    AccountController(
            Accounts accounts, AccountRepository repository, Units units, PasswordLinks links, PasswordMail mail) {
        this.accounts = accounts;
        this.repository = repository;
        this.units = units;
        this.links = links;
        this.mail = mail;
    }

    @InitBinder("form")
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("mailed", mail.isConfigured());
        model.addAttribute("localForAll", links.areFor(Role.UNIT_STAFF));
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("role", role);
        model.addAttribute("active", active);
        model.addAttribute("unit", unit);
        model.addAttribute("tree", units.tree());
        model.addAttribute("total", repository.count());
        model.addAttribute(
                "rows",
                repository.search(
                        "%" + TurkishText.fold(q) + "%",
                        "%" + Account.normalised(q) + "%",
                        role,
                        active,
                        unit,
                        Pages.of(page, PAGE_SIZE)));
        return "account/accounts";
    }

    @GetMapping("/new")
    String empty(Model model) {
        model.addAttribute("form", new AccountForm());
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                Account account = accounts.add(form);
                return handOver(account.id(), redirect);
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return form(model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        Account account = accounts.find(id);
        model.addAttribute("account", account);
        model.addAttribute("form", AccountForm.of(account));
        return form(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("account", accounts.find(id));
        if (!errors.hasErrors()) {
            try {
                accounts.change(id, form);
                Flash.success(redirect, "account.changed", form.fullName);
                return "redirect:/administration/accounts";
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return form(model);
    }

    @PostMapping("/{id}/deactivation")
    String deactivate(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        return activate(user, id, false, redirect);
    }

    @PostMapping("/{id}/activation")
    String activate(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        return activate(user, id, true, redirect);
    }

    @PostMapping("/{id}/link")
    String link(@PathVariable long id, RedirectAttributes redirect) {
        return handOver(id, redirect);
    }

    private String activate(CurrentUser user, long id, boolean active, RedirectAttributes redirect) {
        try {
            accounts.activate(user, id, active);
            Flash.success(redirect, active ? "account.activated" : "account.deactivated");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/administration/accounts/" + id;
    }

    /** Mails the link, or shows it once to the administrator where it cannot be mailed. */
    private String handOver(long id, RedirectAttributes redirect) {
        Account account = accounts.find(id);
        if (!links.areFor(account.role())) {
            Flash.success(redirect, "account.by-directory", account.fullName());
            return "redirect:/administration/accounts/" + id;
        }
        String link = links.issue(id);
        if (mail.send(account.email(), account.fullName(), link)) {
            Flash.success(redirect, "password.link.mailed", account.email());
        } else {
            redirect.addFlashAttribute("link", link);
            Flash.success(redirect, "password.link.shown", account.fullName());
        }
        return "redirect:/administration/accounts/" + id;
    }

    private String form(Model model) {
        model.addAttribute("tree", units.tree());
        return "account/account";
    }
}
