package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Discoveries;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What a specialist decides of open names. A decision holds for the name in every row and every period; whoever comes
 * second to a name is told who decided it.
 */
@Service
@Transactional(timeout = LongTransaction.SECONDS)
class Workbench {

    private final LineEntries entries;
    private final NameDecisions decisions;
    private final NameChanges names;
    private final WorkbenchActs acts;
    private final Products products;
    private final Discoveries discoveries;
    private final ConsolidationLock turn;

    Workbench(
            LineEntries entries,
            NameDecisions decisions,
            NameChanges names,
            WorkbenchActs acts,
            Products products,
            Discoveries discoveries,
            ConsolidationLock turn) {
        this.entries = entries;
        this.decisions = decisions;
        this.names = names;
        this.acts = acts;
        this.products = products;
        this.discoveries = discoveries;
        this.turn = turn;
    }

    /** Links names with the products that were proposed for them; names without a proposal stay open. */
    Outcome accept(CurrentUser user, long periodId, List<Pick> picks) {
        Open open = open(user, periodId, picks);
        List<Changes.OfName> changes = new ArrayList<>();
        for (Pick pick : open.picks()) {
            if (pick.productId() != null) {
                changes.addAll(names.meaning(open.name(pick), pick.productId()));
            }
        }
        return acts.done(user, periodId, WorkbenchAct.Kind.ACCEPTED, open.outcome(changes), null);
    }

    /** Declares that names do not mean the products that were proposed for them. */
    Outcome refuse(CurrentUser user, long periodId, List<Pick> picks) {
        Open open = open(user, periodId, picks);
        List<Changes.OfName> changes = new ArrayList<>();
        for (Pick pick : open.picks()) {
            if (pick.productId() != null) {
                changes.add(names.decided(open.name(pick), pick.productId(), Verdict.DIFFERENT));
            }
        }
        return acts.done(user, periodId, WorkbenchAct.Kind.REFUSED, open.outcome(changes), null);
    }

    /** Links names with a product that a person names. */
    Outcome move(CurrentUser user, long periodId, List<Pick> picks, String productName) {
        Open open = open(user, periodId, picks);
        Product product = product(productName);
        List<Changes.OfName> changes = open.picks().stream()
                .flatMap(pick -> names.meaning(open.name(pick), product.id()).stream())
                .toList();
        return acts.done(user, periodId, WorkbenchAct.Kind.MOVED, open.outcome(changes), product);
    }

    /** Adds a product by the first of the names; all of them mean it. */
    Outcome find(CurrentUser user, long periodId, List<Pick> picks) {
        Open open = open(user, periodId, picks);
        TypedName first = open.name(open.picks().get(0));
        Product product = discoveries.add(TurkishText.tidy(first.name()), first.category());
        List<Changes.OfName> changes = open.picks().stream()
                .flatMap(pick -> names.meaning(open.name(pick), product.id()).stream())
                .toList();
        return acts.done(user, periodId, WorkbenchAct.Kind.FOUND, open.outcome(changes), product);
    }

    /** The product that is called exactly this, however spelled. */
    Product product(String name) {
        return products.match(name).orElseThrow(() -> new RefusedException("workbench.no-such-product", name));
    }

    private Open open(CurrentUser user, long periodId, List<Pick> picks) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        if (picks.isEmpty()) {
            throw new RefusedException("workbench.nothing-chosen");
        }
        discoveries.takeTurn();
        turn.take();
        Map<String, TypedName> open = entries
                .openNames(periodId, picks.stream().map(Pick::nameKey).toList())
                .stream()
                .collect(Collectors.toMap(TypedName::nameKey, Function.identity()));
        List<Pick> still =
                picks.stream().filter(pick -> open.containsKey(pick.nameKey())).toList();
        if (still.isEmpty()) {
            throw new RefusedException(
                    "workbench.too-late",
                    decisions
                            .meaning(picks.get(0).nameKey())
                            .map(NameDecision::decidedBy)
                            .orElse("—"));
        }
        return new Open(still, open, picks.size() - still.size());
    }

    private record Open(List<Pick> picks, Map<String, TypedName> names, int late) {

        TypedName name(Pick pick) {
            return Objects.requireNonNull(names.get(pick.nameKey()));
        }

        Outcome outcome(List<Changes.OfName> changes) {
            if (changes.isEmpty()) {
                throw new RefusedException("workbench.nothing-proposed");
            }
            return new Outcome(new Changes(changes, List.of(), null), late);
        }
    }
}
