package tr.edu.akky.inventory.analysis;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.LicenceExpression;
import tr.edu.akky.inventory.submission.Competence;

/**
 * A line in the work list.
 *
 * @param equivalents names of the chosen programs, best first; null where none is chosen
 * @param licenceRefused whether the guide does not accept the licence of one of them
 * @param missing of technical analysis and competence
 * @param decision as it prints
 * @param assignee whose work it is
 */
record WorkRow(
        long id,
        String name,
        @Nullable String category,
        int units,
        @Nullable String equivalents,
        boolean noEquivalent,
        boolean licenceRefused,
        List<AnalysisField> missing,
        @Nullable Competence competence,
        boolean costed,
        @Nullable String decision,
        @Nullable String assignee) {

    /** What is missing of the technical analysis alone. */
    public List<AnalysisField> technicallyMissing() {
        return missing.stream()
                .filter(field -> field != AnalysisField.COMPETENCE)
                .toList();
    }

    public boolean begun() {
        return equivalents != null || noEquivalent || technicallyMissing().size() < AnalysisField.values().length - 1;
    }

    static WorkRow of(ResultSet row) throws SQLException {
        String competence = row.getString("competence");
        return new WorkRow(
                row.getLong("id"),
                row.getString("shown_name"),
                row.getString("shown_category"),
                row.getInt("unit_count"),
                row.getString("equivalents"),
                row.getBoolean("no_equivalent"),
                !texts(row, "licences").map(LicenceExpression::new).allMatch(LicenceExpression::isAccepted),
                texts(row, "missing").map(AnalysisField::valueOf).toList(),
                competence == null ? null : Competence.valueOf(competence),
                row.getBoolean("costed"),
                row.getString("decision"),
                row.getString("assignee"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array texts = row.getArray(column);
        return texts == null ? Stream.empty() : Arrays.stream((String[]) texts.getArray());
    }
}
