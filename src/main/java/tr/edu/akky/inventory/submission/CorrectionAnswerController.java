package tr.edu.akky.inventory.submission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The unit answers a correction request. */
@Controller
class CorrectionAnswerController {

    private final Reviews reviews;

    CorrectionAnswerController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/submissions/{id}/corrections/{request}/answer")
    String answer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable long request,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes redirect) {
        try {
            reviews.answer(user, id, request, ReviewActController.required(answer));
            Flash.success(redirect, "correction.answered");
        } catch (RefusedException refused) {
            Flash.typed(redirect, "answer", answer);
            redirect.addFlashAttribute("typedFor", request);
            Flash.refused(redirect, refused);
        }
        return "redirect:/submissions/" + id;
    }
}
