package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The products that an open name may mean, each with the reason. */
@Repository
class NameProposals {

    private static final int ROWS_PER_BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NameProposals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param proposals of these names, in the place of what was proposed for them before */
    void replace(long periodId, Collection<String> nameKeys, List<Proposal> proposals) {
        jdbc.sql("delete from name_proposal where period_id = :period and name_key = any (:keys)")
                .param("period", periodId)
                .param("keys", nameKeys.toArray(String[]::new))
                .update();
        batches.batchUpdate("""
                insert into name_proposal
                    (period_id, name_key, product_id, position, basis, known, similarity, same_vendor, same_category)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, proposals, ROWS_PER_BATCH, (statement, proposal) -> {
            Candidate candidate = proposal.candidate();
            statement.setLong(1, periodId);
            statement.setString(2, proposal.nameKey());
            statement.setLong(3, candidate.productId());
            statement.setInt(4, proposal.position());
            statement.setString(5, candidate.basis().name());
            statement.setString(6, candidate.known());
            statement.setDouble(7, candidate.similarity());
            statement.setBoolean(8, candidate.sameVendor());
            statement.setBoolean(9, candidate.sameCategory());
        });
    }

    /** One product proposed for one name; the best has position 1. */
    record Proposal(String nameKey, int position, Candidate candidate) {

        static List<Proposal> of(String nameKey, Match match) {
            List<Proposal> proposals = new ArrayList<>();
            match.candidates()
                    .forEach(candidate -> proposals.add(new Proposal(nameKey, proposals.size() + 1, candidate)));
            return proposals;
        }
    }
}
