package tr.edu.akky.inventory.analysis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is said of lines, one or many at a time; whoever saw an older version changes nothing. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnalysisStore {

    private static final String WRITE = """
            insert into line_analysis as known (report_line_id, no_equivalent, advantages, disadvantages,
                constraints_text, competence, competence_reason, missing, changed_by, changed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as text[]), ?, ?, 1)
            on conflict (report_line_id) do update set
                no_equivalent = excluded.no_equivalent, advantages = excluded.advantages,
                disadvantages = excluded.disadvantages, constraints_text = excluded.constraints_text,
                competence = excluded.competence, competence_reason = excluded.competence_reason,
                missing = excluded.missing, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                version = known.version + 1
            where known.version = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AnalysisReading reading;

    AnalysisStore(JdbcClient jdbc, JdbcTemplate batches, AnalysisReading reading) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.reading = reading;
    }

    /** What is to be said of a line instead of what stood there at this version. */
    record Change(long lineId, int seenVersion, TechnicalAnalysis content) {}

    @Transactional(readOnly = true)
    StoredAnalysis find(long lineId) {
        int version = jdbc.sql("select version from line_analysis where report_line_id = ?")
                .param(lineId)
                .query(Integer.class)
                .optional()
                .orElse(0);
        TechnicalAnalysis content = version == 0
                ? TechnicalAnalysis.NOTHING
                : reading.technical(Set.of(lineId)).getOrDefault(lineId, TechnicalAnalysis.NOTHING);
        return new StoredAnalysis(content, version);
    }

    /** @return the changes that were made; the others came too late */
    List<Change> write(List<Change> changes, String by, Instant at) {
        Timestamp now = Timestamp.from(at);
        int[] written = batches.batchUpdate(
                WRITE, changes.stream().map(change -> values(change, by, now)).toList());
        List<Change> made = new ArrayList<>();
        List<Object[]> programs = new ArrayList<>();
        for (int index = 0; index < written.length; index++) {
            if (written[index] > 0) {
                made.add(changes.get(index));
                programs.addAll(programs(changes.get(index)));
            }
        }
        jdbc.sql("delete from line_equivalent where report_line_id = any (:lines)")
                .param("lines", made.stream().map(Change::lineId).toArray(Long[]::new))
                .update();
        batches.batchUpdate("""
                insert into line_equivalent (report_line_id, position, equivalent_id, name, fit, spdx_licence)
                values (?, ?, ?, ?, ?, ?)
                """, programs);
        return made;
    }

    private static Object[] values(Change change, String by, Timestamp now) {
        TechnicalAnalysis content = change.content();
        String missing = content.missing().stream().map(AnalysisField::name).collect(Collectors.joining(",", "{", "}"));
        return new Object[] {
            change.lineId(),
            content.noEquivalent(),
            content.advantages(),
            content.disadvantages(),
            content.constraints(),
            content.competence() == null ? null : content.competence().name(),
            content.competenceReason(),
            missing,
            by,
            now,
            change.seenVersion()
        };
    }

    private static List<Object[]> programs(Change change) {
        List<Object[]> rows = new ArrayList<>();
        for (ChosenEquivalent program : change.content().equivalents()) {
            rows.add(new Object[] {
                change.lineId(),
                rows.size(),
                program.catalogueId(),
                program.name(),
                program.fit() == null ? null : program.fit().name(),
                program.spdxLicence()
            });
        }
        return rows;
    }
}
