package tr.edu.akky.inventory.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Takes and gives back drafts: to the script of the forms, and as a page to whoever has none. */
@Controller
@RequestMapping("/drafts")
class DraftController {

    private static final int MOST_FORMS = 50;

    private final FormDrafts drafts;
    private final Dates dates;

    DraftController(FormDrafts drafts, Dates dates) {
        this.drafts = drafts;
        this.dates = dates;
    }

    /** A draft as the script of the page needs it; the time is as people read it. */
    record Kept(long id, String form, String savedAt, List<TypedField> fields) {}

    /** Whose session this is, and the token that its forms carry. */
    record Session(long person, String token) {}

    /** @return when it was kept, as people read it */
    @PostMapping
    @ResponseBody
    ResponseEntity<String> save(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String form,
            @RequestParam String page,
            @RequestParam String fields) {
        if (fields.length() > FormDrafts.LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!LocalAddress.isLocal(form)) {
            return ResponseEntity.badRequest().build();
        }
        return drafts.read(fields)
                .map(typed -> drafts.save(user.id(), form, LocalAddress.isLocal(page) ? page : form, typed))
                .map(draft -> ResponseEntity.ok(dates.lately(draft.savedAt())))
                .orElse(ResponseEntity.badRequest().build());
    }

    @GetMapping
    @ResponseBody
    List<Kept> on(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String page,
            @RequestParam(defaultValue = "") List<String> form) {
        List<String> forms = form.isEmpty() ? List.of("") : form.subList(0, Math.min(form.size(), MOST_FORMS));
        return drafts.on(user.id(), page, forms).stream()
                .map(each -> new Kept(each.id(), each.form(), dates.lately(each.savedAt()), each.fields()))
                .toList();
    }

    @GetMapping("/session")
    @ResponseBody
    Session session(@AuthenticationPrincipal CurrentUser user, CsrfToken token) {
        return new Session(user.id(), token.getToken());
    }

    /** Everything that was typed, and a button that sends it where it was to go. */
    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        model.addAttribute("draft", drafts.find(user.id(), id).orElseThrow(NotFoundException::new));
        return "draft/draft";
    }

    @PostMapping("/{id}/removal")
    String remove(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, HttpServletRequest request) {
        Draft draft = drafts.find(user.id(), id).orElseThrow(NotFoundException::new);
        drafts.remove(user.id(), id);
        return "redirect:" + draft.page().substring(request.getContextPath().length());
    }
}
