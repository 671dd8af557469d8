package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.StatementCount;
import tr.edu.akky.inventory.support.TurkishDay;

class CostDefaultsTest extends CostTest {

    private static final String TODAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TurkishDay.today());

    @Test
    void aCalculationBeginsWithTheDefaultsAndTheNextPeriodWithThoseOfTheLast() {
        List<Long> lines = lines(1);
        assertThat(change("0", "8.000,00", "12,5", "20", "42,1534")).hasStatus(302);

        assertThat(page(specialist, address(lines.get(0)))).bodyText().contains("value=\"8.000,00\"", "value=\"12,5\"");
        long next = round.openNext().id();
        assertThat(page(specialist, "/analysis/defaults?period=" + next))
                .bodyText()
                .contains("başka bir dönemden öneridir", "value=\"8.000,00\"", "value=\"42,1534\"");
    }

    @Test
    void whatCannotBeReadIsSaidAndAnOldPageOverwritesNothing() {
        assertThat(change("0", "yok", "12,5", "200", "1.042,15"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"yok\"",
                        "href=\"#dayRate\"",
                        "href=\"#vat\"",
                        "href=\"#usdRate\"",
                        "value=\"1.042,15\"");
        assertThat(change("0", "1", "0", "20", "40")).hasStatus(302);
        assertThat(change("0", "2", "0", "20", "40"))
                .hasStatusOk()
                .bodyText()
                .contains("başka biri tarafından değiştirildi", "value=\"2\"");
        assertThat(change("çok", "2", "0", "20", "40")).hasStatusOk();
    }

    @Test
    void inALockedPeriodWhatWasTypedComesBackWithTheReasonAndNothingIsSaved() {
        change("0", "8000", "0", "20", "40");
        lock();

        assertThat(change("1", "9999", "0", "20", "40"))
                .hasStatusOk()
                .bodyText()
                .contains("dönem kilitlidir", "value=\"9999\"");
        assertThat(page(specialist, "/analysis/defaults?period=" + period))
                .bodyText()
                .contains("8.000,00")
                .doesNotContain("9999");
    }

    @Test
    void newDefaultsReachTheLinesThatFollowedTheOldOnesOnRequest() {
        List<Long> lines = lines(3);
        change("0", "8000", "0", "20", "40");
        sheet("8000", "USD").sent(mvc, specialist, address(lines.get(0)));
        sheet("8000", "USD").sent(mvc, specialist, address(lines.get(1)));
        sheet("9000", "USD").sent(mvc, specialist, address(lines.get(2)));

        assertThat(change("1", "10000", "10", "20", "50")).hasStatus(302);
        // 2 × 8000 and 10 × 40 × 1.2 in each of five years
        assertThat(totals(lines.get(0))).containsExactly(sum("16000.00"), sum("2400.00"));
        assertThat(page(specialist, "/analysis/defaults?period=" + period))
                .bodyText()
                .contains("kullanan 2 satır", "1 satırda");
        assertThat(page(specialist, address(lines.get(0))))
                .bodyText()
                .contains("varsayımları bu hesaptan sonra değişti");

        // A page that was opened before does not make the line one with values of its own
        sheet("8000", "USD 40").with("version", version(lines.get(1))).sent(mvc, specialist, address(lines.get(1)));
        assertThat(recompute("1").getMvcResult().getFlashMap().get("flash"))
                .asString()
                .contains("changed-meanwhile");
        assertThat(recompute("2")).hasStatus(302);

        // 2 × 10000; 10 × 50 × 1.2 = 600, 660, 726, 798.60, 878.46
        assertThat(totals(lines.get(0))).containsExactly(sum("20000.00"), sum("3663.06"));
        assertThat(totals(lines.get(1))).containsExactly(sum("20000.00"), sum("3663.06"));
        assertThat(totals(lines.get(2))).containsExactly(sum("18000.00"), sum("2400.00"));
        assertThat(page(specialist, "/history?subject=line"))
                .bodyText()
                .contains("yeni varsayımlarla yeniden hesaplandı");
        assertThat(page(specialist, "/analysis/defaults?period=" + period))
                .bodyText()
                .contains("güncel");
    }

    @Test
    void fiveHundredLinesAreRecomputedAtOnceAndTheirPagesAskNoMoreOften() {
        change("0", "1000", "0", "20", "40");
        computed(lines(5));
        long few = statements();
        jdbc.sql("""
                        insert into product (code, name, vendor, vendor_folded, category_code, licensing)
                        select 'deneme-' || n, 'Deneme ' || n, 'Deneme', 'deneme', min(c.code), 'MIXED'
                        from generate_series(1, 500) as n, category c group by n
                        """).update();
        computed(lines(500));

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(2 * 10);
        change("1", "2000", "0", "20", "40");
        long asked = StatementCount.during(() -> assertThat(recompute("2")).hasStatus(302));

        assertThat(reportedCosts())
                .hasSize(500)
                .allSatisfy(cost -> assertThat(cost.openSource().total()).isEqualTo("4000.00"));
        // Two entries a line into the history is all that grows with their number
        assertThat(asked).isLessThan(3 * 500);
    }

    @Test
    void onlyReviewersChangeThemAndNobodyAfterTheReportWasSent() {
        assertThat(post(people.viewer(), "/analysis/defaults", "period", String.valueOf(period), "dayRate", "1"))
                .hasStatus(404);
        assertThat(page(people.viewer(), "/analysis/defaults?period=" + period))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"dayRate\"");
        assertThat(page(specialist, "/analysis/costs")).hasStatusOk();
        assertThat(page(specialist, "/analysis/costs?period=77777")).hasStatus(404);
        lock();
        assertThat(change("0", "1", "0", "20", "40")).bodyText().contains("kilitli");
    }

    private MvcTestResult change(String version, String dayRate, String increase, String vat, String usd) {
        return post(
                specialist,
                "/analysis/defaults",
                "period",
                String.valueOf(period),
                "version",
                version,
                "dayRate",
                dayRate,
                "yearlyIncrease",
                increase,
                "vat",
                vat,
                "usdRate",
                usd,
                "eurRate",
                "",
                "ratesOf",
                TODAY);
    }

    private MvcTestResult recompute(String version) {
        return post(
                specialist, "/analysis/defaults/recomputation", "period", String.valueOf(period), "version", version);
    }

    private static Sheet sheet(String dayRate, String currency) {
        return new Sheet(dayRate, "0", "20")
                .item(CostSide.OPEN_SOURCE, "STAFF", "", "2", "TRY", "1", "ONCE")
                .item(CostSide.COMMERCIAL, "LICENCE", "10", "1", currency, "1", "5");
    }

    /** Lines of the period, as many as asked for with those that there are. */
    private List<Long> lines(int count) {
        jdbc.sql("""
                        insert into report_line (period_id, product_id, entry_count, unit_count)
                        select ?, id, 1, 1 from product order by id limit ? on conflict do nothing
                        """).params(period, count).update();
        return jdbc.sql("select id from report_line where period_id = ? order by product_id")
                .param(period)
                .query(Long.class)
                .list();
    }

    /** As if each had been computed like the first. */
    private void computed(List<Long> lines) {
        sheet("1000", "USD").sent(mvc, specialist, address(lines.get(0)));
        for (String copy : List.of(
                "line_cost select l.id, c.day_rate, c.yearly_increase, c.vat, c.assumptions, c.defaults_version,"
                        + " c.changed_by, c.changed_at",
                "cost_item select l.id, c.position, c.side, c.kind, c.label, c.price, c.quantity, c.currency, c.rate,"
                        + " c.vat_included, c.first_year, c.last_year",
                "cost_year select l.id, c.side, c.year, c.amount")) {
            jdbc.sql("insert into " + copy + " from report_line l, " + copy.split(" ")[0] + " c"
                            + " where c.report_line_id = :first and l.id <> :first on conflict do nothing")
                    .param("first", lines.get(0))
                    .update();
        }
    }

    private long statements() {
        return StatementCount.during(() -> {
            assertThat(page(specialist, "/analysis/defaults?period=" + period)).hasStatusOk();
            assertThat(page(specialist, "/analysis/costs?period=" + period)).hasStatusOk();
        });
    }

    /** Of the open-source and the commercial side over five years. */
    private List<BigDecimal> totals(long line) {
        return jdbc.sql("select sum(amount) from cost_year where report_line_id = ? group by side order by side desc")
                .param(line)
                .query(BigDecimal.class)
                .list();
    }

    private String version(long line) {
        return jdbc.sql("select cast(version as text) from line_cost where report_line_id = ?")
                .param(line)
                .query(String.class)
                .single();
    }

    private static BigDecimal sum(String text) {
        return new BigDecimal(text);
    }
}
