package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Loading units and people from a list: choose, preview, confirm. Nothing is stored before the confirmation. */
@Controller
@RequestMapping("/administration/lists")
class ListController {

    private static final String PENDING = ListController.class.getName();

    /** What has been uploaded and waits for confirmation, in the administrator's session. */
    private record Pending(String kind, ArrayList<ListFile.Line> lines) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final ListFile files;
    private final UnitList units;
    private final PeopleList people;
    private final Invitations invitations;

    ListController(ListFile files, UnitList units, PeopleList people, Invitations invitations) {
        this.files = files;
        this.units = units;
        this.people = people;
        this.invitations = invitations;
    }

    @GetMapping
    String choose() {
        return "account/lists";
    }

    @PostMapping
    String upload(
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            HttpSession session,
            RedirectAttributes redirect)
            throws IOException {
        try {
            if (file.isEmpty()) {
                throw new RefusedException("lists.no-file");
            }
            List<ListFile.Line> lines =
                    files.read(file.getBytes(), kind.equals("units") ? UnitList.NAME : PeopleList.EMAIL);
            session.setAttribute(PENDING, new Pending(kind, new ArrayList<>(lines)));
            return "redirect:/administration/lists/preview";
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/administration/lists";
        }
    }

    @GetMapping("/preview")
    String preview(HttpSession session, Model model) {
        if (!(session.getAttribute(PENDING) instanceof Pending pending)) {
            return "redirect:/administration/lists";
        }
        model.addAttribute("kind", pending.kind());
        model.addAttribute(
                "outcomes",
                pending.kind().equals("units") ? units.preview(pending.lines()) : people.preview(pending.lines()));
        return "account/list-preview";
    }

    @PostMapping("/confirmation")
    String confirm(HttpSession session, RedirectAttributes redirect) {
        if (!(session.getAttribute(PENDING) instanceof Pending pending)) {
            return "redirect:/administration/lists";
        }
        boolean forUnits = pending.kind().equals("units");
        try {
            List<ListOutcome> done = forUnits ? units.load(pending.lines()) : people.load(pending.lines());
            session.removeAttribute(PENDING);
            Flash.success(
                    redirect,
                    "lists.loaded",
                    count(done, ListOutcome.Kind.ADDED),
                    count(done, ListOutcome.Kind.CHANGED),
                    count(done, ListOutcome.Kind.FAULTY));
            return forUnits ? "redirect:/administration/units" : invite(pending.lines(), done, redirect);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/administration/lists/preview";
        }
    }

    private String invite(List<ListFile.Line> lines, List<ListOutcome> done, RedirectAttributes redirect) {
        List<Invitations.Invitation> toHandOver = invitations.invite(people.meant(lines, done, ListOutcome.Kind.ADDED));
        redirect.addFlashAttribute("invitations", toHandOver);
        return toHandOver.isEmpty()
                ? "redirect:/administration/accounts"
                : "redirect:/administration/lists/invitations";
    }

    /** Shows once, after loading, the links that could not be mailed. */
    @GetMapping("/invitations")
    String invitations(Model model) {
        return model.containsAttribute("invitations") ? "account/invitations" : "redirect:/administration/accounts";
    }

    /** An empty list with the headings, as a Turkish Excel opens it. */
    @GetMapping("/{kind}.csv")
    ResponseEntity<byte[]> example(@PathVariable String kind) {
        String headings = switch (kind) {
            case "units" -> String.join(";", UnitList.NAME, UnitList.DETSIS, UnitList.PARENT, UnitList.REPORTING);
            case "people" ->
                String.join(
                        ";",
                        PeopleList.NAME,
                        PeopleList.EMAIL,
                        PeopleList.EXTENSION,
                        PeopleList.ROLE,
                        PeopleList.UNITS);
            default -> throw new NotFoundException();
        };
        String name = kind.equals("units") ? "birimler.csv" : "kisiler.csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static long count(List<ListOutcome> outcomes, ListOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
}
