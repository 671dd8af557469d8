package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The templates, for administrators. */
@Controller
@RequestMapping("/administration/templates")
class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("templates", templates.choices());
        return "reporting/templates";
    }

    @PostMapping
    String add(@AuthenticationPrincipal CurrentUser user, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        try {
            if (file.isEmpty()) {
                throw new RefusedException("template.no-file");
            }
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            templates.add(user, name, file.getBytes());
            Flash.success(redirect, "template.added", name);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/administration/templates";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        templates.remove(id);
        Flash.success(redirect, "template.removed");
        return "redirect:/administration/templates";
    }
}
