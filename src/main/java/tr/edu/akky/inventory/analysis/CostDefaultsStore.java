package tr.edu.akky.inventory.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The defaults of the periods, all versions of them. */
@Repository
@Transactional
class CostDefaultsStore {

    /** Those of the period and, as the version 0 that it starts from, the latest ones of the period due last. */
    private static final String OF_PERIOD = """
            select * from cost_default where period_id = :period
            union all
            (select d.* from cost_default d join period p on p.id = d.period_id
             where d.period_id <> :period order by p.due_on desc, p.id desc, d.version desc limit 1)
            """;

    private static final String ADD = """
            insert into cost_default
            values (:period, :version, :dayRate, :increase, :vat, :usd, :eur, :ratesOf, :by, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    CostDefaultsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count now: the period's latest, else those of the latest other period as a proposal. */
    @Transactional(readOnly = true)
    CostDefaults inForce(long periodId) {
        return versions(periodId).values().stream()
                .max(Comparator.comparingInt(CostDefaults::version))
                .orElse(CostDefaults.UNKNOWN);
    }

    /** All that the period ever had, by version; with version 0, the proposal. */
    @Transactional(readOnly = true)
    Map<Integer, CostDefaults> versions(long periodId) {
        List<CostDefaults> stored = jdbc.sql(OF_PERIOD)
                .param("period", periodId)
                .query((row, index) -> defaults(row, periodId))
                .list();
        Map<Integer, CostDefaults> versions =
                stored.stream().collect(Collectors.toMap(CostDefaults::version, Function.identity()));
        versions.putIfAbsent(0, CostDefaults.UNKNOWN);
        return versions;
    }

    /** Whether nobody else added this version before. */
    boolean add(long periodId, CostDefaults defaults) {
        return jdbc.sql(ADD)
                        .param("period", periodId)
                        .param("version", defaults.version())
                        .param("dayRate", defaults.assumptions().dayRate())
                        .param("increase", defaults.assumptions().yearlyIncrease())
                        .param("vat", defaults.assumptions().vat())
                        .param("usd", defaults.usdRate())
                        .param("eur", defaults.eurRate())
                        .param("ratesOf", defaults.ratesOf())
                        .param("by", defaults.changedBy())
                        .param("at", defaults.changedAt() == null ? null : Timestamp.from(defaults.changedAt()))
                        .update()
                > 0;
    }

    private static CostDefaults defaults(ResultSet row, long periodId) throws SQLException {
        return new CostDefaults(
                row.getLong("period_id") == periodId ? row.getInt("version") : 0,
                new CostAssumptions(
                        row.getBigDecimal("day_rate"), row.getBigDecimal("yearly_increase"), row.getBigDecimal("vat")),
                row.getBigDecimal("usd_rate"),
                row.getBigDecimal("eur_rate"),
                row.getObject("rates_of", LocalDate.class),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
