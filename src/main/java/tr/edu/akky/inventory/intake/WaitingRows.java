package tr.edu.akky.inventory.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.RowsOnTheirWay;

/** Reminds of rows that were handed in and neither confirmed nor corrected. */
@Component
class WaitingRows implements RowsOnTheirWay {

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long waiting(long submissionId) {
        return jdbc.sql("""
                        select count(*) from intake_row r join intake_batch b on b.id = r.batch_id
                        where b.submission_id = :submission and b.status in ('PREVIEW', 'STORED')
                          and r.state in ('READY', 'ATTENTION')
                        """).param("submission", submissionId).query(Long.class).single();
    }
}
