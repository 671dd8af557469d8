package tr.edu.akky.inventory.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** What becomes of a justification: approval, cancellation, and the document. */
@Controller
@RequestMapping("/register/justifications/{id}")
class JustificationActController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST_REASON = 1_000;

    private final Justifications justifications;
    private final JustificationDocument document;

    JustificationActController(Justifications justifications, JustificationDocument document) {
        this.justifications = justifications;
        this.document = document;
    }

    @PostMapping("/approval")
    String approve(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        try {
            JustificationNumber number = justifications.approve(user, id, version);
            Flash.success(redirect, "justification.approved", number.toString());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/register/justifications/" + id;
    }

    @PostMapping("/cancellation")
    String cancel(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Rights.requireReviewer(user);
        String words = TurkishText.tidyLines(reason);
        try {
            if (words.isEmpty() || words.length() > LONGEST_REASON) {
                throw new RefusedException("justification.reason.missing", LONGEST_REASON);
            }
            justifications.cancel(user, id, version, words);
            Flash.success(redirect, "justification.cancelled");
        } catch (RefusedException refused) {
            Flash.typed(redirect, "typedReason", reason);
            Flash.refused(redirect, refused);
        }
        return "redirect:/register/justifications/" + id;
    }

    @GetMapping("/document")
    void document(@PathVariable long id, HttpServletResponse response) throws IOException {
        Justification justification = justifications.find(id);
        JustificationNumber number = justification.number();
        String part = number == null ? "Taslak-" + id : number.numberYear() + "-" + number.numberInYear();
        response.setContentType(DOCX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("Alim-Gerekcesi-" + part + ".docx"));
        document.write(justification, response.getOutputStream());
    }
}
