package tr.edu.akky.inventory.intake;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the waiting person, on whichever instance, how far a worker has come, and that it lives. */
@Component
class Progress {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(700);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Progress(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be called when work is ordered, inside the transaction that orders it: a queue may keep it waiting. */
    void begin(long batchId) {
        write(batchId, 0);
    }

    Counter of(long batchId) {
        return new Counter(batchId);
    }

    private void write(long batchId, int rows) {
        jdbc.sql("update intake_batch set progress = :rows, worked_at = clock_timestamp() where id = :batch")
                .param("rows", rows)
                .param("batch", batchId)
                .update();
    }

    class Counter {

        private final long batchId;
        private long lastTold = System.nanoTime();
        private int rows;

        private Counter(long batchId) {
            this.batchId = batchId;
            tell();
        }

        void rows(int more) {
            rows += more;
            if (System.nanoTime() - lastTold > INTERVAL) {
                tell();
                lastTold = System.nanoTime();
            }
        }

        private void tell() {
            apart.executeWithoutResult(transaction -> write(batchId, rows));
        }
    }
}
