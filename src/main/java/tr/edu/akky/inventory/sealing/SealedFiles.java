package tr.edu.akky.inventory.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.reporting.DocumentKind;
import tr.edu.akky.inventory.shared.Hash;

/** The files of sealed reports, in the database: what is backed up with it is never without them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SealedFiles {

    private final JdbcClient jdbc;

    SealedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long reportId, DocumentKind kind, String name, byte[] content) {
        jdbc.sql("""
                        insert into sealed_file (report_id, kind, position, name, media_type, size, sha256, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        reportId,
                        kind.name(),
                        kind.ordinal(),
                        name,
                        kind.mediaType(),
                        content.length,
                        Hash.of(content),
                        content)
                .update();
    }

    List<SealedFile> of(long reportId) {
        return jdbc.sql(
                        "select kind, name, media_type, size, sha256 from sealed_file where report_id = ? order by position")
                .param(reportId)
                .query(SealedFile.class)
                .list();
    }

    Optional<SealedFile> find(long reportId, String kind) {
        return of(reportId).stream().filter(file -> file.kind().equals(kind)).findFirst();
    }

    interface Reader {
        void read(InputStream content) throws IOException;
    }

    void read(long reportId, String kind, Reader reader) {
        jdbc.sql("select content from sealed_file where report_id = ? and kind = ?")
                .param(reportId)
                .param(kind)
                .query((row, index) -> {
                    try (InputStream content = row.getBinaryStream(1)) {
                        reader.read(content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                })
                .single();
    }
}
