package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** The unit's side of a submission: its rows, its checklist, its nil declaration, its submitting. */
@Controller
@RequestMapping("/submissions")
class SubmissionController {

    private final Submissions submissions;
    private final EntryTable table;
    private final ShownRows shownRows;
    private final EntryPage page;
    private final CorrectionRequestRepository corrections;
    private final RowsOnTheirWay onTheirWay;
    private final SharedLicenceUse sharedUse;
    private final History history;
    private final Dates dates;

    SubmissionController(
            Submissions submissions,
            EntryTable table,
            ShownRows shownRows,
            EntryPage page,
            CorrectionRequestRepository corrections,
            RowsOnTheirWay onTheirWay,
            SharedLicenceUse sharedUse,
            History history,
            Dates dates) {
        this.submissions = submissions;
        this.table = table;
        this.shownRows = shownRows;
        this.page = page;
        this.corrections = corrections;
        this.onTheirWay = onTheirWay;
        this.sharedUse = sharedUse;
        this.history = history;
        this.dates = dates;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("submissions", submissions.of(user));
        model.addAttribute("today", dates.today());
        return "submission/submissions";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, EntryFilter filter, Model model) {
        Submission submission = submissions.find(user, id);
        model.addAttribute("submission", submission);
        model.addAttribute("writable", isWritable(user, submission));
        model.addAttribute("today", dates.today());
        model.addAttribute("filter", filter);
        List<EntryField> columns = filter.columnsOr(EntryFilter.FOR_UNIT);
        model.addAttribute("columns", columns);
        model.addAttribute("workable", isWritable(user, submission));
        model.addAttribute("review", false);
        Checklist checklist = submissions.checklist(submission);
        model.addAttribute("checklist", checklist);
        Page<ExistingRow> rows = table.page(id, filter, checklist.entries());
        List<CorrectionRequest> requests = corrections.findUnsettled(id);
        model.addAttribute("rows", rows);
        model.addAttribute("shown", shownRows.of(rows.getContent(), columns, requests, id, false));
        model.addAttribute("onTheirWay", onTheirWay.waiting(id));
        model.addAttribute("corrections", requests);
        page.choices(model);
        model.addAttribute("newToken", UUID.randomUUID());
        model.addAttribute("timeline", history.timeline("submission", id));
        return "submission/submission";
    }

    @GetMapping("/{id}/checklist")
    String checklist(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        Submission submission = submissions.find(user, id);
        model.addAttribute("submission", submission);
        model.addAttribute("writable", isWritable(user, submission));
        model.addAttribute("checklist", submissions.checklist(submission));
        model.addAttribute("onTheirWay", onTheirWay.waiting(id));
        model.addAttribute("usesShared", sharedUse.isDeclared(id));
        return "submission/checklist";
    }

    @PostMapping("/{id}/submitting")
    String submit(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        String page = act(id, redirect, "submission.submitted", () -> submissions.submit(user, id));
        return submissions.find(user, id).isWritableOn(dates.today()) ? page + "/checklist" : page;
    }

    @PostMapping("/{id}/nil-declaration")
    String declareNil(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        return act(id, redirect, "submission.nil-declared", () -> submissions.declareNil(user, id));
    }

    @PostMapping("/{id}/nil-declaration/withdrawal")
    String withdrawNil(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, RedirectAttributes redirect) {
        return act(id, redirect, "submission.nil-withdrawn", () -> submissions.withdrawNil(user, id));
    }

    private static String act(long id, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            Flash.success(redirect, done);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/submissions/" + id;
    }

    private boolean isWritable(CurrentUser user, Submission submission) {
        return user.mayWriteFor(submission.unit().id()) && submission.isWritableOn(dates.today());
    }
}
