package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** What in a calculation is worth a second look. Advice: none of it keeps anybody from saving. */
final class CostHints {

    private static final int RATES_AGE_DAYS = 30;

    private final Calculation calculation;
    private final List<CostHint> hints = new ArrayList<>();

    private CostHints(Calculation calculation) {
        this.calculation = calculation;
    }

    /**
     * @param licences how many the line counts
     * @param defaults of the period, as they are now
     */
    static List<CostHint> of(Calculation calculation, Quantity licences, CostDefaults defaults, LocalDate today) {
        CostHints found = new CostHints(calculation);
        found.sides();
        found.licences(Optional.ofNullable(licences.amount()).orElse(0));
        found.assumptions();
        found.rates(defaults, today);
        return List.copyOf(found.hints);
    }

    private void sides() {
        CostComparison comparison = calculation.comparison();
        List<CostItem> open = calculation.items(CostSide.OPEN_SOURCE);
        BigDecimal saving = comparison.savings().total();
        add(!comparison.isComplete(), "cost.hint.commercial-zero");
        add(comparison.openSource().total().signum() == 0, "cost.hint.open-source-zero");
        add(
                !open.isEmpty() && open.stream().noneMatch(item -> item.kind().belongsToAChange()),
                "cost.hint.open-source-without-change");
        add(
                comparison.isComplete() && saving.signum() < 0,
                "cost.hint.no-saving",
                TurkishNumbers.money(saving.negate()));
    }

    private void licences(int counted) {
        List<CostItem> licences = calculation.items(CostSide.COMMERCIAL).stream()
                .filter(item -> item.kind() == CostKind.LICENCE)
                .toList();
        BigDecimal ofOneYear = licences.stream()
                .map(item -> item.oneUnit(calculation.assumptions()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(counted));
        add(
                calculation.of(CostSide.COMMERCIAL).total().compareTo(ofOneYear) < 0,
                "cost.hint.below-one-year",
                TurkishNumbers.money(ofOneYear));
        licences.stream()
                .filter(item -> counted > 0 && item.quantity().compareTo(BigDecimal.valueOf(counted)) != 0)
                .findFirst()
                .ifPresent(item -> add(
                        true,
                        "cost.hint.other-count",
                        TurkishNumbers.plain(item.quantity()),
                        TurkishNumbers.whole(counted)));
    }

    private void assumptions() {
        CostAssumptions assumptions = calculation.assumptions();
        add(
                assumptions.yearlyIncrease().signum() == 0
                        && calculation.items().stream().anyMatch(item -> item.lastYear() > 1),
                "cost.hint.no-increase");
        add(
                assumptions.dayRate().signum() == 0
                        && calculation.items().stream().anyMatch(item -> item.price() == null),
                "cost.hint.no-day-rate");
    }

    private void rates(CostDefaults defaults, LocalDate today) {
        List<CostItem> foreign = calculation.items().stream()
                .filter(item -> item.currency().isForeign())
                .toList();
        LocalDate ratesOf = defaults.ratesOf();
        boolean old = ratesOf == null || ratesOf.isBefore(today.minusDays(RATES_AGE_DAYS));
        add(!foreign.isEmpty() && old, "cost.hint.old-rates", String.valueOf(RATES_AGE_DAYS));
        foreign.stream()
                .filter(item ->
                        defaults.rate(item.currency()).isPresent() && !defaults.isOurs(item.currency(), item.rate()))
                .findFirst()
                .ifPresent(item ->
                        add(true, "cost.hint.other-rate", item.currency().name(), TurkishNumbers.plain(item.rate())));
    }

    private void add(boolean applies, String messageKey, Object... arguments) {
        if (applies) {
            hints.add(CostHint.of(messageKey, arguments));
        }
    }
}
