package tr.edu.akky.inventory.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Reads calculations from rows that join each with one of its items. */
final class CostStored {

    private CostStored() {}

    static StoredCost cost(ResultSet row) throws SQLException {
        Calculation calculation = new Calculation(
                new CostAssumptions(
                        row.getBigDecimal("day_rate"), row.getBigDecimal("yearly_increase"), row.getBigDecimal("vat")),
                row.getString("side") == null ? List.of() : List.of(item(row)),
                row.getString("assumptions"));
        return new StoredCost(
                row.getLong("report_line_id"),
                row.getLong("version"),
                row.getInt("defaults_version"),
                calculation,
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    /** The first with the items of the second as well. */
    static StoredCost together(StoredCost one, StoredCost other) {
        Calculation all = new Calculation(
                one.calculation().assumptions(),
                Stream.concat(one.calculation().items().stream(), other.calculation().items().stream())
                        .toList(),
                one.calculation().text());
        return new StoredCost(
                one.lineId(), one.version(), one.defaultsVersion(), all, one.changedBy(), one.changedAt());
    }

    private static CostItem item(ResultSet row) throws SQLException {
        return new CostItem(
                CostSide.valueOf(row.getString("side")),
                CostKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getBigDecimal("price"),
                row.getBigDecimal("quantity"),
                CostCurrency.valueOf(row.getString("currency")),
                row.getBigDecimal("rate"),
                row.getBoolean("vat_included"),
                row.getInt("first_year"),
                row.getInt("last_year"));
    }
}
