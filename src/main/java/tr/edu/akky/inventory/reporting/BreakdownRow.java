package tr.edu.akky.inventory.reporting;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** A row of a unit with the line of the report that counts it. */
record BreakdownRow(
        String line,
        String unit,
        String name,
        @Nullable String topCategory,
        @Nullable String subCategory,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry) {

    /** What stands in the cell of a field: text, a number, a date, or nothing. */
    @Nullable
    Object value(BreakdownField field) {
        return switch (field) {
            case LINE -> line;
            case UNIT -> unit;
            case NAME -> name;
            case TOP_CATEGORY -> topCategory;
            case SUB_CATEGORY -> subCategory;
            case LICENCES -> ReportRow.cell(licences);
            case USERS -> ReportRow.cell(users);
            case LICENCE_NAME -> licenceName;
            case EXPIRY -> ReportRow.cell(expiry);
        };
    }
}
