package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has to change in the memory of names for a decision to hold. */
@Component
class NameChanges {

    private final NameDecisions decisions;

    NameChanges(NameDecisions decisions) {
        this.decisions = decisions;
    }

    /** From now on the name means this product, and no longer another. */
    List<Changes.OfName> meaning(TypedName name, long productId) {
        List<Changes.OfName> changes = new ArrayList<>();
        decisions
                .meaning(name.nameKey())
                .filter(other -> other.productId() != productId)
                .ifPresent(other -> changes.add(
                        new Changes.OfName(name.nameKey(), name.name(), other.productId(), Verdict.SAME, null)));
        changes.add(decided(name, productId, Verdict.SAME));
        return changes;
    }

    Changes.OfName decided(TypedName name, long productId, Verdict verdict) {
        return new Changes.OfName(
                name.nameKey(),
                name.name(),
                productId,
                decisions
                        .find(name.nameKey(), productId)
                        .map(NameDecision::verdict)
                        .orElse(null),
                verdict);
    }
}
