package tr.edu.akky.inventory.register;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.analysis.CostComparison;

/**
 * The cost comparison of a report line as it was when it was taken over: per year in TL with VAT.
 *
 * @param period name of the period whose analysis it is
 * @param line name of the report line
 */
record CostSnapshot(
        String period,
        String line,
        List<BigDecimal> openSource,
        List<BigDecimal> commercial,
        @Nullable String assumptions) {

    CostSnapshot {
        openSource = List.copyOf(openSource);
        commercial = List.copyOf(commercial);
    }

    static CostSnapshot of(String period, String line, CostComparison cost) {
        return new CostSnapshot(
                period, line, cost.openSource().years(), cost.commercial().years(), cost.assumptions());
    }

    public BigDecimal openSourceTotal() {
        return sum(openSource);
    }

    public BigDecimal commercialTotal() {
        return sum(commercial);
    }

    /** How much less the open-source side costs over the years; negative where it costs more. */
    public BigDecimal saving() {
        return commercialTotal().subtract(openSourceTotal());
    }

    private static BigDecimal sum(List<BigDecimal> years) {
        return years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
