package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.consolidation.ReportableLine;
import tr.edu.akky.inventory.consolidation.ReportableRow;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.submission.Competence;

/**
 * A line of the report as programs read it. Components are named as in the file and must not be renamed without raising
 * {@link LineJson#SCHEMA}. What is unknown is null; money is in TL with VAT; days are days in Türkiye.
 *
 * @param id null for the line of a name that no product is known for yet
 * @param number in the order of the report, from one
 * @param printed what the columns of the tabular documents hold, which is BİDB's word where it has said something
 * @param technicalAnalysis BİDB's word
 * @param fiveYearCost BİDB's word
 * @param decision BİDB's word
 * @param proposals what the units propose, collected
 * @param unitRows the rows of the units that this line counts
 */
record JsonLine(
        @Nullable Long id,
        int number,
        String name,
        Category category,
        Count licences,
        Count users,
        @Nullable String licenceName,
        End expiry,
        Printed printed,
        JsonAnalysis.@Nullable Technical technicalAnalysis,
        JsonAnalysis.@Nullable Cost fiveYearCost,
        JsonAnalysis.@Nullable Decided decision,
        Proposals proposals,
        List<Row> unitRows) {

    record Named(long id, String name) {}

    /** @param code of the pair of top and sub-category */
    record Category(
            @Nullable String code,
            @Nullable String top,
            @Nullable String sub) {}

    record Count(@Nullable Integer amount, boolean unlimited) {
        static Count of(Quantity quantity) {
            return new Count(quantity.amount(), quantity.unlimited());
        }
    }

    /** @param date the last valid day */
    record End(@Nullable LocalDate date, boolean perpetual) {
        static End of(Expiry expiry) {
            return new End(expiry.date(), expiry.perpetual());
        }
    }

    record Printed(
            @Nullable String equivalent,
            @Nullable String advantages,
            @Nullable String disadvantages,
            @Nullable String constraints,
            @Nullable String competence,
            @Nullable BigDecimal openSourceCost,
            @Nullable BigDecimal commercialCost,
            @Nullable String remarks) {
        static Printed of(ReportRow row) {
            return new Printed(
                    row.equivalent(),
                    row.advantages(),
                    row.disadvantages(),
                    row.constraints(),
                    row.competence(),
                    row.openSourceCost(),
                    row.commercialCost(),
                    row.remarks());
        }
    }

    record Proposals(
            @Nullable String equivalent,
            @Nullable String advantages,
            @Nullable String disadvantages,
            @Nullable String constraints,
            @Nullable Competence competence,
            @Nullable BigDecimal openSourceCost,
            @Nullable BigDecimal commercialCost,
            @Nullable String note) {
        static Proposals of(ReportableLine line) {
            return new Proposals(
                    line.equivalent(),
                    line.advantages(),
                    line.disadvantages(),
                    line.constraints(),
                    line.competence(),
                    line.openSourceCost(),
                    line.commercialCost(),
                    line.note());
        }
    }

    record Row(
            String unit,
            String name,
            @Nullable String categoryCode,
            Count licences,
            Count users,
            @Nullable String licenceName,
            End expiry) {
        static Row of(ReportableRow row) {
            return new Row(
                    row.unit(),
                    row.name(),
                    row.category(),
                    Count.of(row.licences()),
                    Count.of(row.users()),
                    row.licenceName(),
                    End.of(row.expiry()));
        }
    }

    static JsonLine of(int number, LineRecord record) {
        ReportableLine line = record.line().line();
        ReportRow printed = record.printed();
        return new JsonLine(
                line.id(),
                number,
                line.name(),
                new Category(line.category(), printed.topCategory(), printed.subCategory()),
                Count.of(line.licences()),
                Count.of(line.users()),
                line.licenceName(),
                End.of(line.expiry()),
                Printed.of(printed),
                JsonAnalysis.technical(record.line()),
                JsonAnalysis.cost(record.line()),
                JsonAnalysis.decided(record.line()),
                Proposals.of(line),
                record.rows().stream().map(Row::of).toList());
    }
}
