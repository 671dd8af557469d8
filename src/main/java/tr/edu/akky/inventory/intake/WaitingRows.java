package tr.edu.akky.inventory.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    public Map<Long, Long> waiting(Collection<Long> submissionIds) {
        Map<Long, Long> waiting = new HashMap<>();
        jdbc.sql("""
                        select b.submission_id, count(*) as rows
                        from intake_row r join intake_batch b on b.id = r.batch_id
                        where b.submission_id = any (:submissions) and b.status in ('PREVIEW', 'STORED')
                          and r.state in ('READY', 'ATTENTION')
                        group by b.submission_id
                        """).param("submissions", submissionIds.toArray(Long[]::new)).query(row -> {
            waiting.put(row.getLong("submission_id"), row.getLong("rows"));
        });
        return waiting;
    }
}
