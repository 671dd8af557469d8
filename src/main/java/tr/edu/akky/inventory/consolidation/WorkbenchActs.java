package tr.edu.akky.inventory.consolidation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Discoveries;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Does what was decided, writes it down, takes it back and does it again. */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class WorkbenchActs {

    private static final int NAMES_SHOWN = 5;

    private final WorkbenchActRepository acts;
    private final NameDecisions decisions;
    private final LineEntries entries;
    private final Consolidation consolidation;
    private final Discoveries discoveries;
    private final ConsolidationLock turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkbenchActs(
            WorkbenchActRepository acts,
            NameDecisions decisions,
            LineEntries entries,
            Consolidation consolidation,
            Discoveries discoveries,
            ConsolidationLock turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.decisions = decisions;
        this.entries = entries;
        this.consolidation = consolidation;
        this.discoveries = discoveries;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkbenchAct> latest(long periodId) {
        return acts.findLatest(periodId);
    }

    Outcome done(CurrentUser user, long periodId, WorkbenchAct.Kind kind, Outcome outcome, @Nullable Product product) {
        Changes changes = kind == WorkbenchAct.Kind.FOUND && product != null
                ? new Changes(outcome.changes().names(), outcome.changes().rows(), product.id())
                : outcome.changes();
        String names = shown(changes);
        apply(periodId, changes, user.fullName());
        WorkbenchAct act = acts.save(new WorkbenchAct(
                periodId, kind, names, product == null ? null : product.name(), changes, user, clock.instant()));
        record("consolidation." + kind.name().toLowerCase(Locale.ROOT), act);
        return outcome;
    }

    /** Takes back the person's last act that still stands. */
    WorkbenchAct undoLast(CurrentUser user, long periodId) {
        requireReviewer(user);
        discoveries.takeTurn();
        turn.take();
        return undone(
                user,
                acts.findUndoable(periodId, user.id())
                        .orElseThrow(() -> new RefusedException("workbench.nothing-to-undo")));
    }

    /** Takes back any act, also another person's. */
    WorkbenchAct undo(CurrentUser user, long actId) {
        requireReviewer(user);
        discoveries.takeTurn();
        turn.take();
        return undone(user, acts.findById(actId).orElseThrow(NotFoundException::new));
    }

    WorkbenchAct redoLast(CurrentUser user, long periodId) {
        requireReviewer(user);
        discoveries.takeTurn();
        turn.take();
        WorkbenchAct act = acts.findRedoable(periodId, user.id())
                .orElseThrow(() -> new RefusedException("workbench.nothing-to-redo"));
        act.redo();
        offerFound(act, true);
        apply(act.periodId(), act.changes(), user.fullName());
        record("consolidation.redone", act);
        return act;
    }

    private WorkbenchAct undone(CurrentUser user, WorkbenchAct act) {
        act.undo(user.fullName(), clock.instant());
        Changes back = act.changes().reversed();
        back.names().forEach(change -> decide(change, user.fullName()));
        back.rows().forEach(change -> place(act.periodId(), change));
        offerFound(act, false);
        match(act.periodId(), back);
        record("consolidation.undone", act);
        return act;
    }

    private void apply(long periodId, Changes changes, String by) {
        changes.names().forEach(change -> decide(change, by));
        changes.rows().forEach(change -> place(periodId, change));
        match(periodId, changes);
    }

    private void offerFound(WorkbenchAct act, boolean offered) {
        Long found = act.changes().found();
        if (found != null) {
            if (!offered && decisions.existsFor(found)) {
                throw new RefusedException("workbench.product-in-use", Objects.requireNonNull(act.product()));
            }
            discoveries.offer(found, offered);
        }
    }

    /** A new product may be what other open names mean too. */
    private void match(long periodId, Changes changes) {
        if (changes.found() != null) {
            consolidation.run(periodId);
            return;
        }
        consolidation.rematch(
                periodId,
                Stream.concat(
                                changes.names().stream().map(Changes.OfName::nameKey),
                                changes.rows().stream().map(Changes.OfRow::nameKey))
                        .distinct()
                        .toList());
    }

    private void decide(Changes.OfName change, String by) {
        Verdict now = decisions
                .find(change.nameKey(), change.productId())
                .map(NameDecision::verdict)
                .orElse(null);
        boolean takenByOther = change.after() == Verdict.SAME
                && decisions
                        .meaning(change.nameKey())
                        .filter(other -> other.productId() != change.productId())
                        .isPresent();
        if (now != change.before() || takenByOther) {
            throw new RefusedException("workbench.decided-since", change.name());
        }
        decisions.set(change.nameKey(), change.productId(), change.after(), change.name(), by, clock.instant());
        if (change.after() == Verdict.SAME) {
            discoveries.learn(change.productId(), change.name());
        } else if (change.before() == Verdict.SAME) {
            discoveries.forget(change.productId(), change.name());
        }
    }

    private void place(long periodId, Changes.OfRow change) {
        if (!Objects.equals(entries.pinnedTo(change.entryId()), change.before())) {
            throw new RefusedException("workbench.row-moved-since");
        }
        entries.pin(periodId, change.entryId(), change.after());
    }

    private static String shown(Changes changes) {
        List<String> names =
                changes.names().stream().map(Changes.OfName::name).distinct().toList();
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return names.size() > NAMES_SHOWN ? shown + " +" + (names.size() - NAMES_SHOWN) : shown;
    }

    private static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }

    private void record(String action, WorkbenchAct act) {
        Map<String, String> details = new LinkedHashMap<>(Map.of("name", act.names()));
        if (act.product() != null) {
            details.put("product", act.product());
        }
        events.publishEvent(new HistoryEvent(action, "consolidation", act.periodId(), null, details));
    }
}
