package tr.edu.akky.inventory.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that hold until the data changes. Whoever changes data computes anew, as what he has not committed yet must not
 * become anybody's answer.
 */
public final class KeptAnswers<Q, A> {

    private final DataChanges changes;
    private final Function<Q, A> compute;
    private final Cache<Asked<Q>, A> answers;

    KeptAnswers(DataChanges changes, int most, Function<Q, A> compute) {
        this.changes = changes;
        this.compute = compute;
        this.answers = Caffeine.newBuilder().maximumSize(most).build();
    }

    private record Asked<Q>(long changes, Q question) {}

    /** To be asked within a transaction. */
    public A to(Q question) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return compute.apply(question);
        }
        return answers.get(new Asked<>(changes.count(), question), asked -> compute.apply(asked.question()));
    }
}
