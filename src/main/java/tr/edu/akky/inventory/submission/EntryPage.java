package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.NotFoundException;

/** What the form of a row and its smaller relatives in the table need on their pages. */
@Component
class EntryPage {

    private final Submissions submissions;
    private final EntryRepository entries;
    private final CorrectionRequestRepository corrections;
    private final EntryTexts texts;
    private final ShownRows shownRows;
    private final Categories categories;

    EntryPage(
            Submissions submissions,
            EntryRepository entries,
            CorrectionRequestRepository corrections,
            EntryTexts texts,
            ShownRows shownRows,
            Categories categories) {
        this.submissions = submissions;
        this.entries = entries;
        this.corrections = corrections;
        this.texts = texts;
        this.shownRows = shownRows;
        this.categories = categories;
    }

    /** @throws NotFoundException unless the person writes for the unit */
    void prepare(CurrentUser user, long submissionId, Model model) {
        Submission submission = submissions.find(user, submissionId);
        if (!user.mayWriteFor(submission.unit().id())) {
            throw new NotFoundException();
        }
        model.addAttribute("submission", submission);
        choices(model);
    }

    void choices(Model model) {
        model.addAttribute("tops", categories.tops());
        model.addAttribute("categories", categories.grouped());
        model.addAttribute("competences", texts.competences());
    }

    static Submission submission(Model model) {
        return (Submission) Objects.requireNonNull(model.getAttribute("submission"));
    }

    static EntryField column(String name) {
        return EntryField.named(name).orElseThrow(NotFoundException::new);
    }

    /** Shows what the other one saved beside what this one typed. */
    String conflict(EntryConflictException conflict, EntryDetails mine, long id, Model model) {
        EntryMerge merge = new EntryMerge(conflict.original(), conflict.theirs(), mine);
        model.addAttribute("entryId", id);
        model.addAttribute("conflict", EntryConflict.of(conflict, mine, texts));
        model.addAttribute("form", texts.form(merge.merged(), conflict.theirVersion()));
        return "submission/entry-conflict";
    }

    /** The row as it stands in the table from now on, for the script that puts it there. */
    String row(long submissionId, long id, List<EntryField> columns, boolean review, Model model) {
        ExistingRow row = entries.findExisting(submissionId, id).orElseThrow(NotFoundException::new);
        model.addAttribute("name", row.details().name());
        model.addAttribute(
                "shown",
                shownRows.of(List.of(row), columns, corrections.findUnsettled(submissionId), submissionId, review));
        model.addAttribute("workable", true);
        model.addAttribute("review", review);
        model.addAttribute("checklist", entries.checklist(submissionId));
        model.addAttribute("newToken", UUID.randomUUID());
        return "submission/saved-row";
    }
}
