package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.catalogue.Product;

class MergedLinesTest extends AnalysisTest {

    private long gone;
    private long kept;
    private long other;

    @BeforeEach
    void threeLinesAreReported() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS"), row("AutoCAD"), row("MATLAB"));
        gone = line("AutoCAD");
        kept = line("SPSS");
        other = line("MATLAB");
    }

    @Test
    void everythingSaidOfALineFollowsWhenItsProductIsMerged() {
        post(specialist, "/analysis/lines/" + gone, "version", "0", "equivalent", "FreeCAD", "advantages", "Ücretsiz");
        cost(gone);
        decide(gone);
        need(gone, kept);
        need(gone, other);
        post(specialist, "/analysis/" + period + "/assignments", "line", "" + gone, "person", "" + specialist.id());

        merge();

        TechnicalAnalysis followed = stored(kept).content();
        assertThat(followed.equivalents()).extracting(ChosenEquivalent::name).containsExactly("FreeCAD");
        assertThat(followed.advantages()).isEqualTo("Ücretsiz");
        assertThat(count("line_cost where report_line_id = " + kept)).isOne();
        assertThat(count("cost_item where report_line_id = " + kept)).isOne();
        assertThat(count("cost_year where report_line_id = " + kept)).isOne();
        assertThat(count("line_decision where report_line_id = " + kept)).isOne();
        assertThat(count("line_dependency where report_line_id = " + kept + " and depends_on = " + other))
                .isOne();
        assertThat(count("line_dependency")).isOne();
        assertThat(count("line_analysis where report_line_id = " + kept + " and assigned_to = " + specialist.id()))
                .isOne();
        assertThat(page(specialist, "/analysis/lines/" + kept))
                .contains("Birleştirilen ürünün teknik analizi bu satıra geçti");
    }

    @Test
    void whatIsSaidOfTheLineThatStaysWinsAndTheHistorySaysSo() {
        post(specialist, "/analysis/lines/" + gone, "version", "0", "advantages", "Gidenin sözü");
        post(specialist, "/analysis/lines/" + kept, "version", "0", "advantages", "Kalanın sözü");
        decide(gone);
        decide(kept);
        decide(other);
        need(other, gone);
        need(kept, gone);

        merge();

        assertThat(stored(kept).content().advantages()).isEqualTo("Kalanın sözü");
        assertThat(count("line_dependency where report_line_id = " + other + " and depends_on = " + kept))
                .isOne();
        assertThat(count("line_dependency")).isOne();
        assertThat(page(specialist, "/analysis/lines/" + kept)).contains("bu satırın teknik analizi korundu");
    }

    @Test
    void whatWasWrittenAndEmptiedAgainKeepsNothingBack() {
        post(specialist, "/analysis/lines/" + gone, "version", "0", "advantages", "Gidenin sözü");
        post(specialist, "/analysis/lines/" + kept, "version", "0", "advantages", "Vazgeçildi");
        post(specialist, "/analysis/lines/" + kept, "version", "1", "advantages", "");
        jdbc.sql("insert into line_decision (report_line_id) values (?)")
                .param(kept)
                .update();
        jdbc.sql("insert into line_decision (report_line_id, remarks) values (?, 'Gidenin kararı')")
                .param(gone)
                .update();

        merge();

        assertThat(stored(kept).content().advantages()).isEqualTo("Gidenin sözü");
        assertThat(count("line_decision where remarks = 'Gidenin kararı' and report_line_id = " + kept))
                .isOne();
    }

    @Test
    void linesThatWaitedForEachOtherByWayOfAThirdNoLongerDo() {
        decide(kept);
        decide(other);
        need(kept, other);
        need(other, gone);

        merge();

        assertThat(count("line_dependency where report_line_id = " + kept)).isOne();
        assertThat(count("line_dependency")).isOne();
    }

    @Test
    void aPeriodThatIsOnlyClosedFollowsBecauseItsReportIsStillBeingWritten() {
        post(specialist, "/analysis/lines/" + gone, "version", "0", "advantages", "Gidenin sözü");
        jdbc.sql("update period set closed_at = now()").update();

        merge();

        assertThat(stored(kept).content().advantages()).isEqualTo("Gidenin sözü");
    }

    @Test
    void aPeriodWhoseReportWasSentStaysAsItWasReported() {
        post(specialist, "/analysis/lines/" + gone, "version", "0", "advantages", "Gidenin sözü");
        lock();

        merge();

        assertThat(stored(gone).content().advantages()).isEqualTo("Gidenin sözü");
        assertThat(stored(kept).version()).isZero();
    }

    private void merge() {
        Product merged = products.match("AutoCAD").orElseThrow();
        assertThat(post(
                        people.administrator(),
                        "/administration/catalogue/products/" + merged.id() + "/merging",
                        "version",
                        String.valueOf(merged.version()),
                        "target",
                        "SPSS"))
                .hasStatus3xxRedirection();
    }

    private void cost(long line) {
        jdbc.sql(
                        "insert into line_cost (report_line_id, day_rate, yearly_increase, vat, defaults_version, changed_by, changed_at)"
                                + " values (?, 1, 1, 1, 0, 'Uzman', now())")
                .param(line)
                .update();
        jdbc.sql("insert into cost_year values (?, 'COMMERCIAL', 1, 5)")
                .param(line)
                .update();
        jdbc.sql("""
                        insert into cost_item (report_line_id, position, side, kind, price, quantity, currency, rate,
                            vat_included, first_year, last_year)
                        values (?, 0, 'COMMERCIAL', 'LICENCE', 5, 1, 'TRY', 1, true, 1, 1)
                        """).param(line).update();
    }

    private void decide(long line) {
        jdbc.sql("insert into line_decision (report_line_id, remarks) values (?, 'x')")
                .param(line)
                .update();
    }

    private void need(long line, long dependsOn) {
        jdbc.sql("insert into line_dependency values (?, ?)")
                .params(line, dependsOn)
                .update();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
