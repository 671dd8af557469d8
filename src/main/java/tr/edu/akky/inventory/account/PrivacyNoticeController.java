package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** "Okudum" under the notice on personal data, and on to where the person was going. */
@Controller
class PrivacyNoticeController {

    private final PrivacyNotices notices;

    PrivacyNoticeController(PrivacyNotices notices) {
        this.notices = notices;
    }

    @PostMapping("/profile/privacy-notice")
    RedirectView acknowledge(@AuthenticationPrincipal CurrentUser user, HttpSession session) {
        notices.acknowledge(user.id());
        RedirectView onwards = new RedirectView(PrivacyNoticeFilter.takeWanted(session), true);
        onwards.setExpandUriTemplateVariables(false);
        return onwards;
    }
}
