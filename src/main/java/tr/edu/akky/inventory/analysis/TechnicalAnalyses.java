package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Changes the technical analysis of one line. Every act keeps what was typed with it. */
@Service
@Transactional
class TechnicalAnalyses {

    private final LinePages pages;
    private final AnalysisStore store;
    private final Drafts drafts;
    private final EntryTexts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TechnicalAnalyses(
            LinePages pages,
            AnalysisStore store,
            Drafts drafts,
            EntryTexts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.pages = pages;
        this.store = store;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps what was typed, and does something more with it.
     *
     * @return whether it was kept; else the errors say why not
     * @throws RefusedException if the period is locked, or somebody else changed the line meanwhile
     */
    boolean change(
            CurrentUser user,
            long lineId,
            TechnicalForm form,
            BindingResult errors,
            UnaryOperator<TechnicalAnalysis> act) {
        LineRow line = pages.forChange(user, lineId);
        StoredAnalysis stored = store.find(lineId);
        TechnicalAnalysis read = form.read(stored.content().equivalents(), errors);
        if (stored.version() != form.version) {
            return sentTwice(form, read, stored.content());
        }
        TechnicalAnalysis typed = act.apply(read);
        TechnicalAnalysis wanted = form.equivalent.isBlank() ? typed : named(line, typed, form, errors);
        TechnicalForm.check(wanted, errors);
        if (errors.hasErrors()) {
            return false;
        }
        if (!wanted.equals(stored.content())) {
            write(user, new AnalysisStore.Change(lineId, stored.version(), wanted));
        }
        return true;
    }

    /** As {@link #change}, with a draft taken over; its texts fill what is empty, or are added below what stands there. */
    boolean takeOver(
            CurrentUser user, long lineId, TechnicalForm form, BindingResult errors, String draftKey, boolean append) {
        LineRow line = pages.forChange(user, lineId);
        TechnicalAnalysis draft = drafts.of(line.periodId(), line.productId())
                .find(draftKey)
                .orElseThrow(() -> new RefusedException("technical.draft.gone"))
                .content();
        return change(
                user, lineId, form, errors, typed -> append ? typed.appendedFrom(draft) : typed.filledFrom(draft));
    }

    /** A button pressed twice finds what it kept the first time. */
    private static boolean sentTwice(TechnicalForm form, TechnicalAnalysis read, TechnicalAnalysis stored) {
        if (form.equivalent.isBlank() && read.equals(stored)) {
            return true;
        }
        throw new RefusedException("technical.changed-meanwhile");
    }

    private TechnicalAnalysis named(LineRow line, TechnicalAnalysis typed, TechnicalForm form, BindingResult errors) {
        ChosenEquivalent program = drafts.of(line.periodId(), line.productId()).named(form.equivalent);
        if (typed.holds(program)) {
            errors.rejectValue("equivalent", "technical.equivalent.chosen", new Object[] {program.name()}, null);
        }
        return typed.with(program);
    }

    private void write(CurrentUser user, AnalysisStore.Change change) {
        if (store.write(List.of(change), user.fullName(), clock.instant()).isEmpty()) {
            throw new RefusedException("technical.changed-meanwhile");
        }
        events.publishEvent(new HistoryEvent(
                "analysis.technical-changed", "line", change.lineId(), null, details(change.content())));
    }

    private Map<String, String> details(TechnicalAnalysis content) {
        Map<String, String> details = new LinkedHashMap<>();
        if (!content.equivalents().isEmpty()) {
            details.put("equivalent", names(content));
        }
        if (content.competence() != null) {
            details.put("competence", texts.competence(content.competence()));
        }
        return details;
    }

    static String names(TechnicalAnalysis content) {
        return content.equivalents().stream().map(ChosenEquivalent::name).collect(Collectors.joining(", "));
    }
}
