package tr.edu.akky.inventory.directory;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.ExternalAccounts;
import tr.edu.akky.inventory.shared.Flash;

/** Where an administrator lets go of who a person is in the directory, say because the person has a new entry there. */
@Controller
class DirectoryController {

    private final ExternalAccounts accounts;

    DirectoryController(ExternalAccounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/administration/accounts/{id}/unlinking")
    String unlink(@PathVariable long id, RedirectAttributes redirect) {
        accounts.unlink(id);
        Flash.success(redirect, "directory.unlinked");
        return "redirect:/administration/accounts/" + id;
    }
}
