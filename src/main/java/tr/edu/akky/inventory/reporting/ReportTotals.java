package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report holds in sum: the number of rows, the sums of its number columns, its empty mandatory cells. */
class ReportTotals {

    static final List<ReportField> SUMMED =
            List.of(ReportField.LICENCES, ReportField.USERS, ReportField.OPEN_SOURCE_COST, ReportField.COMMERCIAL_COST);
    static final List<ReportField> MANDATORY =
            List.of(ReportField.NAME, ReportField.TOP_CATEGORY, ReportField.SUB_CATEGORY);

    private final Map<ReportField, BigDecimal> sums = new EnumMap<>(ReportField.class);
    private int rows;
    private int emptyMandatory;
    private int breakdown;

    void add(ReportRow row) {
        rows++;
        SUMMED.forEach(field -> addNumber(field, row.value(field)));
        MANDATORY.forEach(field -> addMandatory(row.value(field)));
    }

    private void addNumber(ReportField field, @Nullable Object value) {
        if (value instanceof Number number) {
            sums.merge(field, new BigDecimal(number.toString()), BigDecimal::add);
        }
    }

    private void addMandatory(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            emptyMandatory++;
        }
    }

    void addRow() {
        rows++;
    }

    void add(ReportField field, @Nullable Object value) {
        if (SUMMED.contains(field)) {
            addNumber(field, value);
        }
        if (MANDATORY.contains(field)) {
            addMandatory(value);
        }
    }

    /** How many rows of units stand on the second sheet. */
    void breakDown(int unitRows) {
        breakdown = unitRows;
    }

    int rows() {
        return rows;
    }

    /** Sums are compared to the kuruş; a double cell carries fifteen digits. */
    boolean agreesWith(ReportTotals other) {
        return rows == other.rows
                && emptyMandatory == other.emptyMandatory
                && breakdown == other.breakdown
                && SUMMED.stream().allMatch(field -> sum(field).compareTo(other.sum(field)) == 0);
    }

    private BigDecimal sum(ReportField field) {
        return sums.getOrDefault(field, BigDecimal.ZERO);
    }

    @Override
    public String toString() {
        return rows + " rows, " + emptyMandatory + " empty mandatory cells, " + breakdown + " rows of units, sums "
                + sums;
    }
}
