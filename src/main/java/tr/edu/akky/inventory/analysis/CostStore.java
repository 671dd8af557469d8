package tr.edu.akky.inventory.analysis;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps calculations with what comes out of them; as many as there are in a handful of statements. */
@Repository
@Transactional
class CostStore {

    private static final String ONE = """
            select c.*, i.* from line_cost c left join cost_item i using (report_line_id)
            where c.report_line_id = :line order by i.position
            """;

    private static final String OF_PERIOD = """
            select c.*, i.* from line_cost c
            join report_line l on l.id = c.report_line_id
            left join cost_item i using (report_line_id)
            where l.period_id = :period and l.entry_count + l.shared_count > 0
            order by c.report_line_id, i.position
            """;

    /** Nothing happens where the version is not the one that was looked at. */
    private static final String WRITE = """
            insert into line_cost (report_line_id, day_rate, yearly_increase, vat, assumptions, defaults_version, changed_by, changed_at)
            select :line, :dayRate, :increase, :vat, :text, :defaults, :by, :at
            where :version = 0 or exists (select from line_cost where report_line_id = :line)
            on conflict (report_line_id) do update
            set day_rate = excluded.day_rate, yearly_increase = excluded.yearly_increase, vat = excluded.vat,
                assumptions = excluded.assumptions, defaults_version = excluded.defaults_version,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = nextval('cost_version')
            where line_cost.version = :version
            """;

    private static final String CLEAR_ITEMS = "delete from cost_item where report_line_id = :line";
    private static final String CLEAR_YEARS = "delete from cost_year where report_line_id = :line";

    private static final String ITEM = """
            insert into cost_item values (:line, :position, :side, :kind, :label, :price, :quantity, :currency, :rate,
                                          :vatIncluded, :first, :last)
            """;

    private static final String YEAR = "insert into cost_year values (:line, :side, :year, :amount)";

    private static final String REMOVE = "delete from line_cost where report_line_id = :line and version = :version";

    private final NamedParameterJdbcOperations jdbc;

    CostStore(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<StoredCost> find(long lineId) {
        return read(ONE, new MapSqlParameterSource("line", lineId)).stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<StoredCost> ofPeriod(long periodId) {
        return read(OF_PERIOD, new MapSqlParameterSource("period", periodId));
    }

    /** Whether all of them still had the version they come with; if not, the caller takes everything back. */
    boolean write(List<StoredCost> costs) {
        int[] written = jdbc.batchUpdate(WRITE, parameters(costs.stream().map(CostStore::cost)));
        if (Arrays.stream(written).anyMatch(rows -> rows == 0)) {
            return false;
        }
        SqlParameterSource[] lines =
                parameters(costs.stream().map(cost -> new MapSqlParameterSource("line", cost.lineId())));
        jdbc.batchUpdate(CLEAR_ITEMS, lines);
        jdbc.batchUpdate(CLEAR_YEARS, lines);
        jdbc.batchUpdate(ITEM, parameters(costs.stream().flatMap(CostStore::items)));
        jdbc.batchUpdate(YEAR, parameters(costs.stream().flatMap(CostStore::years)));
        return true;
    }

    boolean remove(long lineId, long version) {
        return jdbc.update(REMOVE, new MapSqlParameterSource("line", lineId).addValue("version", version)) > 0;
    }

    private static SqlParameterSource[] parameters(Stream<MapSqlParameterSource> rows) {
        return rows.toArray(SqlParameterSource[]::new);
    }

    private static MapSqlParameterSource cost(StoredCost cost) {
        CostAssumptions assumptions = cost.calculation().assumptions();
        return new MapSqlParameterSource("line", cost.lineId())
                .addValue("version", cost.version())
                .addValue("dayRate", assumptions.dayRate())
                .addValue("increase", assumptions.yearlyIncrease())
                .addValue("vat", assumptions.vat())
                .addValue("text", cost.calculation().text())
                .addValue("defaults", cost.defaultsVersion())
                .addValue("by", cost.changedBy())
                .addValue("at", Timestamp.from(cost.changedAt()));
    }

    private static Stream<MapSqlParameterSource> items(StoredCost cost) {
        List<CostItem> items = cost.calculation().items();
        return IntStream.range(0, items.size()).mapToObj(position -> {
            CostItem item = items.get(position);
            return new MapSqlParameterSource("line", cost.lineId())
                    .addValue("position", position)
                    .addValue("side", item.side().name())
                    .addValue("kind", item.kind().name())
                    .addValue("label", item.label())
                    .addValue("price", item.price())
                    .addValue("quantity", item.quantity())
                    .addValue("currency", item.currency().name())
                    .addValue("rate", item.rate())
                    .addValue("vatIncluded", item.vatIncluded())
                    .addValue("first", item.firstYear())
                    .addValue("last", item.lastYear());
        });
    }

    private static Stream<MapSqlParameterSource> years(StoredCost cost) {
        return Stream.of(CostSide.values()).flatMap(side -> {
            FiveYears years = cost.calculation().of(side);
            return IntStream.rangeClosed(1, FiveYears.YEARS)
                    .mapToObj(year -> new MapSqlParameterSource("line", cost.lineId())
                            .addValue("side", side.name())
                            .addValue("year", year)
                            .addValue("amount", years.years().get(year - 1)));
        });
    }

    private List<StoredCost> read(String sql, SqlParameterSource parameters) {
        Map<Long, StoredCost> found = new LinkedHashMap<>();
        jdbc.query(sql, parameters, row -> {
            found.merge(row.getLong("report_line_id"), CostStored.cost(row), CostStored::together);
        });
        return new ArrayList<>(found.values());
    }
}
