package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;

/** One line of the report, as values; what is unknown is null and prints as an empty cell. */
record ReportRow(
        String name,
        @Nullable String topCategory,
        @Nullable String subCategory,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        @Nullable String equivalent,
        @Nullable String advantages,
        @Nullable String disadvantages,
        @Nullable String constraints,
        @Nullable String competence,
        @Nullable BigDecimal openSourceCost,
        @Nullable BigDecimal commercialCost,
        @Nullable String feasibility,
        @Nullable String reasons,
        @Nullable LocalDate migrationStart,
        @Nullable LocalDate migrationEnd,
        @Nullable String remarks) {

    /** What Excel holds in a cell. */
    static final int LONGEST_TEXT = 32_767;

    /** What stands in the cell of a field: text, a number, a date, or nothing. */
    @Nullable
    Object value(ReportField field) {
        return switch (field) {
            case NAME -> name;
            case TOP_CATEGORY -> topCategory;
            case SUB_CATEGORY -> subCategory;
            case LICENCES -> cell(licences);
            case USERS -> cell(users);
            case LICENCE_NAME -> licenceName;
            case EXPIRY -> cell(expiry);
            case EQUIVALENT -> equivalent;
            case ADVANTAGES -> advantages;
            case DISADVANTAGES -> disadvantages;
            case CONSTRAINTS -> constraints;
            case COMPETENCE -> competence;
            case OPEN_SOURCE_COST -> openSourceCost;
            case COMMERCIAL_COST -> commercialCost;
            case FEASIBILITY -> feasibility;
            case REASONS -> reasons;
            case MIGRATION_START -> migrationStart;
            case MIGRATION_END -> migrationEnd;
            case REMARKS -> remarks;
        };
    }

    /** As {@link #value}; refused where no spreadsheet program could hold it, for text is never cut. */
    @Nullable
    Object fittingValue(ReportField field) {
        Object value = value(field);
        if (value instanceof String words && words.length() > LONGEST_TEXT) {
            throw new RefusedException("reports.text-too-long", name, field.heading(), LONGEST_TEXT);
        }
        return value;
    }

    static @Nullable Object cell(Expiry expiry) {
        return expiry.perpetual() ? "Süresiz" : expiry.date();
    }

    static @Nullable Object cell(Quantity quantity) {
        return quantity.unlimited() ? "Sınırsız" : quantity.amount();
    }
}
