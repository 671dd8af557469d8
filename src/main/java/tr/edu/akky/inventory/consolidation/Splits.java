package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Discoveries;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Takes rows out of a line. Where all rows of a name go, the name is decided anew and remembered; where only some go,
 * these rows alone are placed elsewhere.
 */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class Splits {

    private final ReportLineRepository lines;
    private final Contributions contributions;
    private final NameChanges names;
    private final Workbench workbench;
    private final WorkbenchActs acts;
    private final Discoveries discoveries;
    private final ConsolidationLock turn;

    Splits(
            ReportLineRepository lines,
            Contributions contributions,
            NameChanges names,
            Workbench workbench,
            WorkbenchActs acts,
            Discoveries discoveries,
            ConsolidationLock turn) {
        this.lines = lines;
        this.contributions = contributions;
        this.names = names;
        this.workbench = workbench;
        this.acts = acts;
        this.discoveries = discoveries;
        this.turn = turn;
    }

    /** The chosen rows do not mean this product: their names are open again. */
    void splitOff(CurrentUser user, long lineId, Set<Long> entryIds) {
        ReportLine line = line(user, lineId);
        List<Changes.OfName> ofNames = new ArrayList<>();
        List<Changes.OfRow> ofRows = new ArrayList<>();
        chosen(line, entryIds).forEach((key, rows) -> {
            rows.stream()
                    .filter(Contribution::pinned)
                    .forEach(row -> ofRows.add(new Changes.OfRow(row.entryId(), key, line.productId(), null)));
            List<Contribution> following =
                    rows.stream().filter(row -> !row.pinned()).toList();
            if (!following.isEmpty()) {
                requireWhole(line, key, following);
                ofNames.add(names.decided(typed(following), line.productId(), Verdict.DIFFERENT));
            }
        });
        acts.done(
                user,
                line.periodId(),
                WorkbenchAct.Kind.SPLIT,
                new Outcome(new Changes(ofNames, ofRows, null), 0),
                null);
    }

    /** The chosen rows mean another product, which a person names. */
    void move(CurrentUser user, long lineId, Set<Long> entryIds, String productName) {
        ReportLine line = line(user, lineId);
        Product target = workbench.product(productName);
        if (target.id() == line.productId()) {
            throw new RefusedException("line.split.same");
        }
        List<Changes.OfName> ofNames = new ArrayList<>();
        List<Changes.OfRow> ofRows = new ArrayList<>();
        chosen(line, entryIds).forEach((key, rows) -> {
            List<Contribution> following =
                    rows.stream().filter(row -> !row.pinned()).toList();
            boolean whole = !following.isEmpty() && isWhole(line, key, following);
            if (whole) {
                ofNames.addAll(names.meaning(typed(following), target.id()));
            }
            rows.stream()
                    .filter(row -> row.pinned() || !whole)
                    .forEach(row -> ofRows.add(new Changes.OfRow(
                            row.entryId(), key, row.pinned() ? line.productId() : null, target.id())));
        });
        acts.done(
                user,
                line.periodId(),
                WorkbenchAct.Kind.MOVED,
                new Outcome(new Changes(ofNames, ofRows, null), 0),
                target);
    }

    private ReportLine line(CurrentUser user, long lineId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        discoveries.takeTurn();
        turn.take();
        return lines.findById(lineId).orElseThrow(NotFoundException::new);
    }

    private Map<String, List<Contribution>> chosen(ReportLine line, Set<Long> entryIds) {
        if (entryIds.isEmpty()) {
            throw new RefusedException("line.split.nothing");
        }
        List<Contribution> chosen = contributions.below(line).stream()
                .filter(row -> entryIds.contains(row.entryId()))
                .toList();
        if (chosen.size() < entryIds.size()) {
            throw new RefusedException("workbench.row-moved-since");
        }
        return chosen.stream().collect(Collectors.groupingBy(Contribution::nameKey));
    }

    private void requireWhole(ReportLine line, String key, List<Contribution> rows) {
        if (!isWhole(line, key, rows)) {
            throw new RefusedException("line.split.partly", rows.get(0).name());
        }
    }

    private boolean isWhole(ReportLine line, String key, Collection<Contribution> rows) {
        return contributions.below(line).stream()
                        .filter(row -> row.nameKey().equals(key) && !row.pinned())
                        .count()
                == rows.size();
    }

    private static TypedName typed(List<Contribution> rows) {
        Contribution first = rows.get(0);
        return new TypedName(first.nameKey(), first.name(), first.category());
    }
}
