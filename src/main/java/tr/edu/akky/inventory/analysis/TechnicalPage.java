package tr.edu.akky.inventory.analysis;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.DirectFieldBindingResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.activity.History;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Puts together the page of a line's technical analysis. */
@Component
@Transactional(readOnly = true)
class TechnicalPage {

    private final LinePages pages;
    private final ReportLines lines;
    private final AnalysisStore store;
    private final Drafts drafts;
    private final WorkList work;
    private final EntryTexts texts;
    private final History history;

    TechnicalPage(
            LinePages pages,
            ReportLines lines,
            AnalysisStore store,
            Drafts drafts,
            WorkList work,
            EntryTexts texts,
            History history) {
        this.pages = pages;
        this.lines = lines;
        this.store = store;
        this.drafts = drafts;
        this.work = work;
        this.texts = texts;
        this.history = history;
    }

    /** The line as it is stored. */
    void show(CurrentUser user, long lineId, WorkFilter filter, Model model) {
        LineRow line = pages.show(user, lineId, model);
        StoredAnalysis stored = store.find(lineId);
        model.addAttribute("form", TechnicalForm.of(stored));
        model.addAttribute("typed", false);
        describe(user, line, stored, stored.content(), filter, model);
    }

    /** The line with what was typed and could not be kept; what is stored stands beside it where somebody changed it. */
    void showAgain(CurrentUser user, long lineId, TechnicalForm form, WorkFilter filter, Model model) {
        LineRow line = pages.show(user, lineId, model);
        StoredAnalysis stored = store.find(lineId);
        if (form.version != stored.version()) {
            model.addAttribute("stored", stored.content());
            form.version = stored.version();
        }
        model.addAttribute("typed", true);
        TechnicalAnalysis typed =
                form.read(stored.content().equivalents(), new DirectFieldBindingResult(form, "ignored"));
        describe(user, line, stored, typed, filter, model);
    }

    /** The lines to go to from here, among those that the filter finds. */
    Neighbours neighbours(CurrentUser user, long lineId, WorkFilter filter) {
        LineRow line = lines.find(lineId).orElseThrow(NotFoundException::new);
        return work.neighbours(line.periodId(), lineId, filter, user);
    }

    private void describe(
            CurrentUser user,
            LineRow line,
            StoredAnalysis stored,
            TechnicalAnalysis now,
            WorkFilter filter,
            Model model) {
        Drafts.Offer offer = drafts.of(line.periodId(), line.productId());
        Collection<Long> inactive = offer.programs().inactive();
        model.addAttribute("known", stored.content());
        model.addAttribute("missing", stored.content().missing());
        model.addAttribute("inactive", inactive);
        model.addAttribute("programs", offer.programs().offered());
        model.addAttribute(
                "drafts",
                offer.drafts().stream().map(draft -> DraftView.of(draft, now)).toList());
        model.addAttribute("agreed", offer.units().agreed());
        model.addAttribute("said", offer.units().said());
        model.addAttribute("competences", texts.competences());
        model.addAttribute("filter", filter);
        model.addAttribute("neighbours", work.neighbours(line.periodId(), line.id(), filter, user));
        model.addAttribute("timeline", history.timeline("line", line.id()));
    }
}
