package tr.edu.akky.inventory.submission;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.NotFoundException;

/** BİDB's side: the queue of submissions and the page of one of them. Viewers may look. */
@Controller
@RequestMapping("/review")
class ReviewController {

    private final Periods periods;
    private final Submissions submissions;
    private final QueueTable queue;
    private final EntryRepository entries;
    private final EntryTable table;
    private final ShownRows shownRows;
    private final CorrectionRequestRepository corrections;
    private final Differences differences;
    private final Categories categories;
    private final History history;
    private final Dates dates;

    ReviewController(
            Periods periods,
            Submissions submissions,
            QueueTable queue,
            EntryRepository entries,
            EntryTable table,
            ShownRows shownRows,
            CorrectionRequestRepository corrections,
            Differences differences,
            Categories categories,
            History history,
            Dates dates) {
        this.periods = periods;
        this.submissions = submissions;
        this.queue = queue;
        this.entries = entries;
        this.table = table;
        this.shownRows = shownRows;
        this.corrections = corrections;
        this.differences = differences;
        this.categories = categories;
        this.history = history;
        this.dates = dates;
    }

    @GetMapping
    String queue(QueueFilter filter, Model model) {
        List<Period> all = periods.all();
        Period chosen = all.stream()
                .filter(each -> filter.period() == null || each.id() == filter.period())
                .findFirst()
                .orElse(null);
        model.addAttribute("periods", all);
        model.addAttribute("period", chosen);
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", SubmissionStatus.values());
        model.addAttribute("today", dates.today());
        model.addAttribute("rows", chosen == null ? Page.empty() : queue.page(chosen.id(), filter));
        return "submission/queue";
    }

    /** One row with all its columns, and the form that asks for a correction of it. */
    @GetMapping("/{id}/entries/{entryId}")
    String row(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @PathVariable long entryId, Model model) {
        Submission submission = submissions.find(user, id);
        Entry entry = entries.findIn(id, entryId).orElseThrow(NotFoundException::new);
        model.addAttribute("submission", submission);
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("entry", entry);
        model.addAttribute("fields", EntryField.values());
        model.addAttribute("corrections", corrections.findOfEntry(entryId));
        return "submission/review-entry";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, EntryFilter filter, Model model) {
        Submission submission = submissions.find(user, id);
        List<CorrectionRequest> requests = corrections.findUnsettled(id);
        model.addAttribute("submission", submission);
        model.addAttribute("reviewer", user.isReviewer());
        model.addAttribute("today", dates.today());
        model.addAttribute("filter", filter);
        List<EntryField> columns = filter.columnsOr(EntryFilter.FOR_REVIEW);
        model.addAttribute("columns", columns);
        model.addAttribute("workable", user.isReviewer() && submission.status() == SubmissionStatus.SUBMITTED);
        model.addAttribute("review", true);
        Checklist checklist = submissions.checklist(submission);
        model.addAttribute("checklist", checklist);
        Page<ExistingRow> rows = table.page(id, filter, checklist.entries());
        model.addAttribute("rows", rows);
        model.addAttribute("shown", shownRows.of(rows.getContent(), columns, requests, id, true));
        model.addAttribute("corrections", requests);
        model.addAttribute("differences", differences.sinceReturn(submission));
        model.addAttribute("tops", categories.tops());
        model.addAttribute("timeline", history.timeline("submission", id));
        return "submission/review";
    }
}
