package tr.edu.akky.inventory.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.submission.Submission;

/** Lets a person say which column holds what, where the headings do not. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake/{batchId}/columns")
class ColumnsController {

    private static final int ROWS_SHOWN = 12;

    private final IntakePage page;
    private final Batches batches;
    private final BatchReading reading;
    private final Intake intake;

    ColumnsController(IntakePage page, Batches batches, BatchReading reading, Intake intake) {
        this.page = page;
        this.batches = batches;
        this.reading = reading;
        this.intake = intake;
    }

    @GetMapping
    String ask(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        model.addAttribute("submission", page.submission(user, submissionId));
        Batch batch = batches.find(submissionId, batchId);
        try {
            show(batch, reading.start(batch), model);
            return "intake/columns";
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            String intake = "redirect:/submissions/" + submissionId + "/intake";
            return batch.status() == BatchStatus.COLUMNS ? intake : intake + "/" + batchId;
        }
    }

    private static void show(Batch batch, List<SheetRow> start, Model model) {
        Columns columns = Optional.ofNullable(batch.columns()).orElseGet(() -> new Columns(Map.of(), 1));
        int width = start.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        model.addAttribute("batch", batch);
        model.addAttribute(
                "start",
                start.stream().limit(Math.max(ROWS_SHOWN, columns.firstRow())).toList());
        model.addAttribute("fields", SourceField.choices());
        model.addAttribute("firstRow", columns.firstRow());
        model.addAttribute(
                "chosen",
                IntStream.range(0, width)
                        .mapToObj(column ->
                                columns.at(column).map(SourceField::code).orElse(""))
                        .toList());
        model.addAttribute(
                "letters",
                IntStream.range(0, width)
                        .mapToObj(CellReference::convertNumToColString)
                        .toList());
    }

    @PostMapping
    String describe(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam(defaultValue = "") List<String> column,
            @RequestParam(defaultValue = "1") int firstRow,
            RedirectAttributes redirect)
            throws IOException {
        Submission submission = page.writable(user, submissionId);
        String address = "redirect:/submissions/" + submissionId + "/intake/" + batchId;
        try {
            Columns columns = columns(column, firstRow);
            String signature = Layout.byHand(reading.start(batches.find(submissionId, batchId)), columns)
                    .signature();
            intake.columns(submission, batchId, signature, columns);
            return address;
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return address + "/columns";
        }
    }

    private static Columns columns(List<String> codes, int firstRow) {
        Map<SourceField, Integer> places = new EnumMap<>(SourceField.class);
        for (int column = 0; column < codes.size(); column++) {
            int place = column;
            SourceField.ofCode(codes.get(column)).ifPresent(field -> {
                if (places.putIfAbsent(field, place) != null) {
                    throw new RefusedException("intake.columns.twice");
                }
            });
        }
        if (!places.containsKey(SourceField.NAME)) {
            throw new RefusedException("intake.columns.name-missing");
        }
        return new Columns(places, Math.max(firstRow, 1));
    }
}
