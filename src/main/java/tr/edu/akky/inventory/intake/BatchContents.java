package tr.edu.akky.inventory.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of uploaded files, apart from their batches so that no page loads them. */
@Repository
class BatchContents {

    private final JdbcClient jdbc;

    BatchContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long batchId, byte[] content) {
        jdbc.sql("update intake_batch set content = :content where id = :batch")
                .param("content", content)
                .param("batch", batchId)
                .update();
    }

    Optional<byte[]> of(long batchId) {
        return jdbc.sql("select content from intake_batch where id = :batch and content is not null")
                .param("batch", batchId)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    void forget(long batchId) {
        jdbc.sql("update intake_batch set content = null where id = :batch")
                .param("batch", batchId)
                .update();
    }

    /** Of a submission's files as many of the latest as anybody comes back for, so that nobody fills the disk. */
    void forgetAllBut(int latest, long submissionId) {
        jdbc.sql("""
                        update intake_batch set content = null
                        where submission_id = :submission and content is not null
                          and status not in ('READING', 'STORING')
                          and id not in (select id from intake_batch where submission_id = :submission and content is not null
                                         order by id desc limit :latest)
                        """).param("submission", submissionId).param("latest", latest).update();
    }

    /** Files that nobody came back for. */
    void forgetOlderThan(Instant moment) {
        jdbc.sql("update intake_batch set content = null where content is not null and made_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
