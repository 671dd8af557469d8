package tr.edu.akky.inventory.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Loading units and people from a list: choose, preview, confirm. Nothing is stored before the confirmation. */
@Controller
@RequestMapping("/administration/lists")
class ListController {

    private static final List<String> KINDS = List.of("units", "people");

    private final ListFile files;
    private final UnitList units;
    private final PeopleList people;
    private final Invitations invitations;
    private final WaitingUploads uploads;

    ListController(ListFile files, UnitList units, PeopleList people, Invitations invitations, WaitingUploads uploads) {
        this.files = files;
        this.units = units;
        this.people = people;
        this.invitations = invitations;
        this.uploads = uploads;
    }

    @GetMapping
    String choose() {
        return "account/lists";
    }

    @PostMapping
    String upload(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (!KINDS.contains(kind)) {
            throw new NotFoundException();
        }
        try {
            if (file.isEmpty()) {
                throw new RefusedException("lists.no-file");
            }
            read(kind, file.getBytes());
            KINDS.forEach(each -> uploads.remove(user, each));
            uploads.keep(user, kind, file.getBytes());
            return "redirect:/administration/lists/preview";
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/administration/lists";
        }
    }

    @GetMapping("/preview")
    String preview(@AuthenticationPrincipal CurrentUser user, Model model) {
        Optional<String> kind = waiting(user);
        if (kind.isEmpty()) {
            return "redirect:/administration/lists";
        }
        List<ListFile.Line> lines = lines(user, kind.get());
        model.addAttribute("kind", kind.get());
        model.addAttribute("outcomes", kind.get().equals("units") ? units.preview(lines) : people.preview(lines));
        return "account/list-preview";
    }

    @PostMapping("/confirmation")
    String confirm(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        Optional<String> kind = waiting(user);
        if (kind.isEmpty()) {
            return "redirect:/administration/lists";
        }
        boolean forUnits = kind.get().equals("units");
        try {
            List<ListFile.Line> lines = lines(user, kind.get());
            List<ListOutcome> done = forUnits ? units.load(lines) : people.load(lines);
            uploads.remove(user, kind.get());
            Flash.success(
                    redirect,
                    "lists.loaded",
                    count(done, ListOutcome.Kind.ADDED),
                    count(done, ListOutcome.Kind.CHANGED),
                    count(done, ListOutcome.Kind.FAULTY));
            return forUnits ? "redirect:/administration/units" : invite(lines, done, redirect);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/administration/lists/preview";
        }
    }

    /** Which list waits for confirmation. */
    private Optional<String> waiting(CurrentUser user) {
        return KINDS.stream()
                .filter(kind -> uploads.find(user, kind).isPresent())
                .findFirst();
    }

    private List<ListFile.Line> lines(CurrentUser user, String kind) {
        return read(kind, uploads.find(user, kind).orElseThrow(NotFoundException::new));
    }

    private List<ListFile.Line> read(String kind, byte[] content) {
        return files.read(content, kind.equals("units") ? UnitList.NAME : PeopleList.EMAIL);
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
