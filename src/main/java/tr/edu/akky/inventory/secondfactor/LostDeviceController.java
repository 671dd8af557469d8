package tr.edu.akky.inventory.secondfactor;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** An administrator lets somebody in again who has lost their second factor. */
@Controller
class LostDeviceController {

    private final LostDevices lostDevices;

    LostDeviceController(LostDevices lostDevices) {
        this.lostDevices = lostDevices;
    }

    @PostMapping("/administration/accounts/{id}/second-factor-removal")
    String reset(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        try {
            Flash.success(redirect, "second-factor.reset.done", lostDevices.reset(user, id));
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/administration/accounts/" + id;
    }
}
