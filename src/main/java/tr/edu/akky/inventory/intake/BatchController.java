package tr.edu.akky.inventory.intake;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.submission.EntryTexts;
import tr.edu.akky.inventory.submission.Submission;

/** One batch, as far as it has come: its progress, the question for its columns, its preview, or why it was refused. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake/{batchId}")
class BatchController {

    private static final int PAGE_SIZE = 25;
    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final IntakePage page;
    private final Batches batches;
    private final HeldRows rows;
    private final Previews previews;
    private final Removals removals;
    private final Categories categories;
    private final EntryTexts texts;

    BatchController(
            IntakePage page,
            Batches batches,
            HeldRows rows,
            Previews previews,
            Removals removals,
            Categories categories,
            EntryTexts texts) {
        this.page = page;
        this.batches = batches;
        this.rows = rows;
        this.previews = previews;
        this.removals = removals;
        this.categories = categories;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(name = "page", defaultValue = "1") int number,
            HttpServletResponse response,
            Model model) {
        Submission submission = page.submission(user, submissionId);
        Batch batch = batches.find(submissionId, batchId);
        model.addAttribute("submission", submission);
        model.addAttribute("batch", batch);
        model.addAttribute("writable", page.isWritable(submission));
        return switch (batch.status()) {
            case COLUMNS -> "redirect:/submissions/" + submissionId + "/intake/" + batchId + "/columns";
            case PREVIEW, STORED -> preview(batch, show, number, model);
            case REFUSED, DISCARDED -> "intake/refused";
            case READING, STORING -> {
                model.addAttribute("stuck", batches.isStuck(batch));
                response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
                yield "intake/progress";
            }
        };
    }

    private String preview(Batch batch, @Nullable String show, int number, Model model) {
        Tally tally = rows.tally(batch.id());
        RowFilter filter = RowFilter.of(show, tally, batch.totals().isReturned());
        Page<HeldRow> held = rows.page(batch.id(), filter, tally, Pages.of(number, PAGE_SIZE));
        model.addAttribute("tally", tally);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", RowFilter.all());
        model.addAttribute("decisions", Decision.values());
        model.addAttribute("page", held);
        model.addAttribute("rows", previews.of(batch, held.getContent()));
        model.addAttribute("removed", removals.of(batch));
        model.addAttribute("sameFile", batches.sameFile(batch).orElse(null));
        model.addAttribute("categories", categories.grouped());
        model.addAttribute("competences", texts.competences());
        return "intake/preview";
    }
}
