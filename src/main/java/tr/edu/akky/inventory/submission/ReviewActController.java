package tr.edu.akky.inventory.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.TypedDay;

/** Moves a submission along; each move is a thing of its own that is posted. */
@Controller
@RequestMapping("/review/{id}")
class ReviewActController {

    static final int LONGEST_MESSAGE = 2000;

    private final Reviews reviews;

    ReviewActController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/approval")
    String approve(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        return act(id, redirect, "review.approved", "", "", () -> reviews.approve(user, id));
    }

    @PostMapping("/return")
    String giveBack(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        return act(
                id,
                redirect,
                "review.returned",
                "note",
                note,
                () -> reviews.giveBack(user, id, message(note).orElse(null)));
    }

    @PostMapping("/reopening")
    String reopen(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(id, redirect, "review.reopened", "reason", reason, () -> reviews.reopen(user, id, required(reason)));
    }

    @PostMapping("/extension")
    String extend(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String dueOn,
            RedirectAttributes redirect) {
        return act(id, redirect, "review.extended", "dueOn", dueOn, () -> reviews.extend(user, id, day(dueOn)));
    }

    @PostMapping("/corrections")
    String ask(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long entry,
            @RequestParam(required = false) @Nullable EntryField field,
            @RequestParam(defaultValue = "") String message,
            RedirectAttributes redirect) {
        String page = act(
                id,
                redirect,
                "correction.asked",
                "message",
                message,
                () -> reviews.ask(user, id, entry, entry == null ? null : field, required(message)));
        boolean refused = redirect.getFlashAttributes().containsKey("message");
        if (!refused || entry == null) {
            return page;
        }
        redirect.addFlashAttribute("askedField", field);
        return page + "/entries/" + entry;
    }

    @PostMapping("/corrections/{request}/closing")
    String close(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable long request,
            RedirectAttributes redirect) {
        return act(id, redirect, "correction.closed", "", "", () -> reviews.close(user, id, request));
    }

    @PostMapping("/corrections/{request}/renewal")
    String askAgain(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable long request,
            @RequestParam(defaultValue = "") String message,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("typedFor", request);
        return act(
                id,
                redirect,
                "correction.asked",
                "again",
                message,
                () -> reviews.askAgain(user, id, request, required(message)));
    }

    /** Does it and says so, or says why not and gives back what was typed. */
    private static String act(
            long id, RedirectAttributes redirect, String done, String field, String typed, Runnable act) {
        try {
            act.run();
            Flash.success(redirect, done);
        } catch (RefusedException refused) {
            if (!field.isEmpty()) {
                Flash.typed(redirect, field, typed);
            }
            Flash.refused(redirect, refused);
        }
        return "redirect:/review/" + id;
    }

    static String required(String typed) {
        return message(typed).orElseThrow(() -> new RefusedException("review.message-missing"));
    }

    private static Optional<String> message(String typed) {
        String message = TurkishText.tidyLines(typed);
        if (message.length() > LONGEST_MESSAGE) {
            throw new RefusedException("review.message-too-long");
        }
        return message.isEmpty() ? Optional.empty() : Optional.of(message);
    }

    private static @Nullable LocalDate day(String typed) {
        Reading<LocalDate> reading = TypedDay.read(typed);
        if (reading instanceof Reading.Refused<LocalDate> refused) {
            throw new RefusedException(refused.messageKey());
        }
        return reading.valueOrNull();
    }
}
