package tr.edu.akky.inventory.analysis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One change of the roadmap or of its list at a time: two people at once could close a circle that neither sees. */
@Component
class AnalysisLock {

    private final JdbcClient jdbc;

    AnalysisLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn and keeps it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('roadmap'))")
                .query((row, index) -> true)
                .single();
    }
}
