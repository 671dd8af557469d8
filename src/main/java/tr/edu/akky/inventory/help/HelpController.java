package tr.edu.akky.inventory.help;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.reporting.OfficialColumns;
import tr.edu.akky.inventory.shared.NotFoundException;

/** The pages of the help. They ask the database for nothing. */
@Controller
@RequestMapping("/help")
class HelpController {

    private final OfficialColumns columns;
    private final Contact contact;

    HelpController(OfficialColumns columns, Contact contact) {
        this.columns = columns;
        this.contact = contact;
    }

    @ModelAttribute("pages")
    HelpPage[] pages() {
        return HelpPage.values();
    }

    @GetMapping
    String contents(Model model) {
        model.addAttribute("asked", Topic.WHAT.questions());
        return "help/contents";
    }

    @GetMapping("/{key}")
    String page(@PathVariable String key, @AuthenticationPrincipal @Nullable CurrentUser user, Model model) {
        HelpPage page = HelpPage.ofKey(key).orElseThrow(NotFoundException::new);
        model.addAttribute("page", page);
        return switch (page) {
            case QUESTIONS -> questions(model);
            case COLUMNS -> columns(model);
            default -> article(page, user, model);
        };
    }

    private static String questions(Model model) {
        model.addAttribute("topics", Topic.values());
        return "help/questions";
    }

    private String columns(Model model) {
        model.addAttribute("columns", columns.all());
        return "help/columns";
    }

    private String article(HelpPage page, @Nullable CurrentUser user, Model model) {
        model.addAttribute("contact", contact.of(page));
        model.addAttribute("waiting", page == HelpPage.PRIVACY && user != null && !user.hasReadNotice());
        return "help/article";
    }
}
