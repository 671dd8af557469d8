package tr.edu.akky.inventory.consolidation;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** What a specialist does with a line: takes rows out, sets values by hand, takes note of changes. */
@Controller
@RequestMapping("/consolidation/lines/{id}")
class LineActController {

    private final Splits splits;
    private final LineOverrides overrides;
    private final SharedLicences licences;
    private final ReportLineRepository lines;

    LineActController(Splits splits, LineOverrides overrides, SharedLicences licences, ReportLineRepository lines) {
        this.splits = splits;
        this.overrides = overrides;
        this.licences = licences;
        this.lines = lines;
    }

    @PostMapping("/splits")
    String split(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> entry,
            RedirectAttributes redirect) {
        return act(id, redirect, () -> {
            splits.splitOff(user, id, entry);
            Flash.undoable(redirect, undoing(id), "line.split.done", entry.size());
        });
    }

    @PostMapping("/moves")
    String move(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> entry,
            @RequestParam(defaultValue = "") String target,
            RedirectAttributes redirect) {
        return act(id, redirect, () -> {
            splits.move(user, id, entry, target);
            Flash.undoable(redirect, undoing(id), "line.split.moved", entry.size());
        });
    }

    @PostMapping("/sharing")
    String share(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> entry,
            @RequestParam boolean shared,
            RedirectAttributes redirect) {
        return act(id, redirect, () -> {
            licences.mark(user, id, entry, shared);
            Flash.success(redirect, "line.sharing.done");
        });
    }

    @PostMapping("/overrides")
    String override(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam LineField field,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            overrides.set(user, id, version, field, field == LineField.CATEGORY ? category : value, reason);
            Flash.success(redirect, "line.override.saved");
        } catch (RefusedException refused) {
            redirect.addFlashAttribute("typed", new Typed(field, value, category, reason));
            Flash.refused(redirect, refused);
        }
        return "redirect:/consolidation/lines/" + id;
    }

    @PostMapping("/overrides/{field}/removal")
    String withdraw(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @PathVariable LineField field,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return act(id, redirect, () -> {
            overrides.withdraw(user, id, version, field);
            Flash.success(redirect, "line.override.removed");
        });
    }

    @PostMapping("/acknowledgement")
    String acknowledge(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return act(id, redirect, () -> {
            overrides.acknowledge(user, id, version);
            Flash.success(redirect, "line.acknowledged");
        });
    }

    private String undoing(long lineId) {
        return "/consolidation/" + lines.findById(lineId).orElseThrow().periodId() + "/undoing";
    }

    private static String act(long id, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/consolidation/lines/" + id;
    }

    /** What was typed into the form of a value, shown again when it was refused. */
    record Typed(LineField field, String value, String category, String reason) implements Serializable {}
}
