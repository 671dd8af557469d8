package tr.edu.akky.inventory.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One change of the lines at a time, in whichever instance: two specialists decide one after the other. */
@Component
class ConsolidationLock {

    private final JdbcClient jdbc;

    ConsolidationLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn and keeps it until the transaction ends. Names are decided for all periods, so all wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('consolidation'))")
                .query((row, index) -> true)
                .single();
    }
}
