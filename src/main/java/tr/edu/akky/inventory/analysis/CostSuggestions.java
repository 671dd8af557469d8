package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** What a calculation may begin with: the line's licences, and the five-year costs that units gave with their rows. */
@Component
@Transactional(readOnly = true)
class CostSuggestions {

    private static final String GIVEN = """
            select sum(e.open_source_cost) as open_source, sum(e.commercial_cost) as commercial,
                   count(distinct s.unit_id) filter (where e.open_source_cost is not null) as open_source_units,
                   count(distinct s.unit_id) filter (where e.commercial_cost is not null) as commercial_units
            from line_entry le
            join entry e on e.id = le.entry_id
            join submission s on s.id = e.submission_id
            where le.period_id = :period and le.product_id = :product and le.counted
            """;

    private final JdbcClient jdbc;

    CostSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CostSuggestion> of(LineRow line) {
        return Stream.concat(Stream.of(licences(line)), given(line)).toList();
    }

    private static CostSuggestion licences(LineRow line) {
        Integer counted = line.licences().amount();
        CostRow row = CostRow.empty(CostSide.COMMERCIAL).licences(counted == null ? "1" : String.valueOf(counted));
        return new CostSuggestion(
                "licences",
                row,
                counted == null ? "cost.suggest.licences.uncounted" : "cost.suggest.licences",
                counted == null ? List.of() : List.of(counted));
    }

    private Stream<CostSuggestion> given(LineRow line) {
        return jdbc.sql(GIVEN)
                .param("period", line.periodId())
                .param("product", line.productId())
                .query((row, index) -> Stream.of(
                        given(CostSide.COMMERCIAL, row.getBigDecimal("commercial"), row.getInt("commercial_units")),
                        given(CostSide.OPEN_SOURCE, row.getBigDecimal("open_source"), row.getInt("open_source_units"))))
                .single()
                .flatMap(Optional::stream);
    }

    /** Units give the total of five years with VAT, so it is one sum in year 1 to which nothing is added. */
    private static Optional<CostSuggestion> given(CostSide side, @Nullable BigDecimal sum, int units) {
        if (sum == null || sum.precision() - sum.scale() > 12) {
            return Optional.empty();
        }
        CostRow row = new CostRow(
                side,
                CostKind.OTHER.name(),
                "",
                TurkishNumbers.money(sum),
                "1",
                CostCurrency.TRY.name(),
                "",
                CostRow.VAT_INCLUDED,
                "1",
                CostRow.ONCE);
        return Optional.of(new CostSuggestion(
                "units-" + side, row, "cost.suggest.units." + side, List.of(units, TurkishNumbers.money(sum))));
    }
}
