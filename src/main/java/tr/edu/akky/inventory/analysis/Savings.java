package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a roadmap saves in TL with VAT: the commercial side less the open-source side, for the five years of the
 * comparison; negative where migrating costs more than it saves.
 *
 * @param compared how many of the {@code lines} that can be migrated have a cost comparison
 */
public record Savings(FiveYears years, int compared, int lines) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * A year of the comparison, from one to five.
     *
     * @param share of the largest amount among the years, from 0 to 100, for a bar
     */
    public record Year(int year, BigDecimal saved, BigDecimal cumulated, int share) {}

    public List<Year> rows() {
        BigDecimal largest = years.years().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Year> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal saved : years.years()) {
            sum = sum.add(saved);
            int share = largest.signum() == 0
                    ? 0
                    : saved.abs()
                            .multiply(FULL)
                            .divide(largest, 0, RoundingMode.HALF_UP)
                            .intValue();
            rows.add(new Year(rows.size() + 1, saved, sum, share));
        }
        return rows;
    }
}
