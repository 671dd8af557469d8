package tr.edu.akky.inventory.catalogue;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One change of the catalogue at a time, in whichever instance: what was checked still holds when it is stored. */
@Component
class CatalogueLock {

    private final JdbcTemplate jdbc;

    CatalogueLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn and keeps it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('catalogue'))");
    }
}
