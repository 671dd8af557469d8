package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.Competence;

/**
 * What one row of a unit says of the columns H to N; costs are five-year totals in TL with VAT.
 *
 * @param equivalent the program it proposes, as it was written
 */
record UnitProposal(
        long productId,
        String unit,
        @Nullable String equivalent,
        @Nullable String advantages,
        @Nullable String disadvantages,
        @Nullable String constraints,
        @Nullable Competence competence,
        @Nullable BigDecimal openSourceCost,
        @Nullable BigDecimal commercialCost) {}
