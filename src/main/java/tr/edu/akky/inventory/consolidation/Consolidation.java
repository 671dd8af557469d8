package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.catalogue.Spelling;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Periods;

/**
 * Brings the lines of a period to what the approved rows, the catalogue and the decisions of people say together. The
 * same names, catalogue and decisions always give the same links, so it may run as often as one likes.
 */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class Consolidation {

    private final LineEntries entries;
    private final NameProposals proposals;
    private final NameDecisions decisions;
    private final LineSums sums;
    private final OpenNames open;
    private final Products products;
    private final Periods periods;
    private final ConsolidationLock turn;
    private volatile @Nullable Prepared prepared;

    Consolidation(
            LineEntries entries,
            NameProposals proposals,
            NameDecisions decisions,
            LineSums sums,
            OpenNames open,
            Products products,
            Periods periods,
            ConsolidationLock turn) {
        this.entries = entries;
        this.proposals = proposals;
        this.decisions = decisions;
        this.sums = sums;
        this.open = open;
        this.products = products;
        this.periods = periods;
        this.turn = turn;
    }

    /** Takes in the rows of all approved submissions and matches every name. */
    void run(long periodId) {
        turn.take();
        entries.follow(periodId);
        match(periodId, entries.names(periodId));
    }

    /** As {@link #run}, on a person's wish. */
    void refresh(CurrentUser user, long periodId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        run(periods.find(periodId).id());
    }

    /** Takes in, or leaves out, the rows of one submission. */
    void follow(long periodId, long submissionId) {
        turn.take();
        entries.follow(periodId);
        match(periodId, entries.names(periodId, entries.keysOf(submissionId)));
    }

    /** After a shared licence was declared, changed or withdrawn. */
    void countShared(long periodId) {
        turn.take();
        periods.unlocked(periodId);
        sums.compute(periodId);
    }

    /** After decisions on some names: matches these only. */
    void rematch(long periodId, Collection<String> nameKeys) {
        turn.take();
        match(periodId, entries.names(periodId, nameKeys));
    }

    private void match(long periodId, List<TypedName> names) {
        periods.unlocked(periodId);
        NameMatcher matcher = matcher();
        List<String> keys = names.stream().map(TypedName::nameKey).toList();
        Decided decided = Decided.of(decisions.of(keys));
        List<LineEntries.Link> links = new ArrayList<>();
        List<NameProposals.Proposal> proposed = new ArrayList<>();
        for (TypedName name : names) {
            Match match = decided.match(name, matcher);
            if (match.confidence() == Confidence.SURE) {
                Candidate sure = match.candidates().get(0);
                links.add(new LineEntries.Link(name.nameKey(), sure.productId(), sure.basis()));
            } else {
                links.add(new LineEntries.Link(name.nameKey(), null, null));
                proposed.addAll(NameProposals.Proposal.of(name.nameKey(), match));
            }
        }
        entries.link(periodId, links);
        proposals.replace(periodId, keys, proposed);
        sums.compute(periodId);
        open.compute(periodId);
    }

    /** Laying out two thousand spellings takes longer than reading them; done anew only when one has changed. */
    private NameMatcher matcher() {
        List<Spelling> spellings = products.spellings();
        Prepared known = prepared;
        if (known == null || !known.spellings().equals(spellings)) {
            known = new Prepared(spellings, new NameMatcher(new KnownNames(spellings)));
            prepared = known;
        }
        return known.matcher();
    }

    private record Prepared(List<Spelling> spellings, NameMatcher matcher) {}
}
