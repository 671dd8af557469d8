package tr.edu.akky.inventory.shared;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of the data, so that an answer computed from all rows of a period is computed once for each change
 * and not once for each page. Every instance keeps its own answers and learns of the others' changes from the database.
 */
@Component
public class DataChanges {

    private final JdbcClient jdbc;

    DataChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param most how many answers to keep
     * @param compute the answer to a question from what the database holds and from nothing else, not even the day: what
     *     else it depends on belongs into the question
     */
    public <Q, A> KeptAnswers<Q, A> keep(int most, Function<Q, A> compute) {
        return new KeptAnswers<>(this, most, compute);
    }

    /**
     * Never the same for two states of the data that a reader can see, as it grows with each commit. Read once in a
     * transaction: what is read later in it can only be newer than the count.
     */
    long count() {
        Long known = (Long) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        long count = jdbc.sql("select sum(changes) from data_change")
                .query(Long.class)
                .single();
        TransactionSynchronizationManager.bindResource(this, count);
        TransactionSynchronizationManager.registerSynchronization(new UntilItsEnd(count));
        return count;
    }

    /** Other transactions on the same thread, meanwhile or later, count for themselves. */
    private final class UntilItsEnd implements TransactionSynchronization {

        private final long count;

        UntilItsEnd(long count) {
            this.count = count;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DataChanges.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DataChanges.this, count);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(DataChanges.this);
        }
    }
}
