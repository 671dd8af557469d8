package tr.edu.akky.inventory.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.submission.Competence;

/**
 * A line as the report prints it. Until BİDB's own analysis stands beside them, the columns of analysis hold what the
 * units propose: texts collected, competence where they agree, costs added up (five-year totals in TL with VAT).
 *
 * @param id of the line, or null for the line of a name that is still open
 * @param category code of the category pair, or null where no row of an open name has one
 */
public record ReportableLine(
        @Nullable Long id,
        String name,
        @Nullable String category,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        @Nullable String equivalent,
        @Nullable String advantages,
        @Nullable String disadvantages,
        @Nullable String constraints,
        @Nullable Competence competence,
        @Nullable BigDecimal openSourceCost,
        @Nullable BigDecimal commercialCost,
        @Nullable String note) {}
