package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.StatementCount;

class RoadmapScreensTest extends LinesOfAPeriod {

    @Test
    void manyLinesAreDecidedAtOnceAndThoseThatAreDecidedStay() {
        decide(matlab, "feasibility", PARTIAL);

        MvcTestResult saved = bulk(
                "lines",
                key(matlab),
                "lines",
                key(spss),
                "feasibility",
                FULL,
                "startsOn",
                "01.01.2027",
                "unit",
                "" + unit);

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(planned(matlab).decision().kind()).isEqualTo(FeasibilityKind.PARTIAL);
        assertThat(planned(spss).decision().kind()).isEqualTo(FeasibilityKind.FULL);
        assertThat(planned(spss).decision().unit()).isEqualTo("Tıp Fakültesi");
        assertThat(planned(autocad).version()).isEqualTo(-1);
    }

    @Test
    void overwritingChangesOnlyWhatIsGivenAndSkipsWhatSomebodyChangedMeanwhile() {
        decide(matlab, "feasibility", PARTIAL, "reasons", "Eklentiler");
        decide(spss, "feasibility", PARTIAL);
        String seen = key(spss);
        decide(spss, "version", "0", "feasibility", PARTIAL, "remarks", "Yeni");

        bulk("lines", key(matlab), "lines", seen, "overwrite", "true", "endsOn", "31.12.2027");

        assertThat(planned(matlab).decision().reasons()).isEqualTo("Eklentiler");
        assertThat(planned(matlab).decision().kind()).isEqualTo(FeasibilityKind.PARTIAL);
        assertThat(planned(matlab).decision().endsOn()).isNotNull();
        assertThat(planned(spss).decision().endsOn()).isNull();
    }

    @Test
    void aRefusedBulkDecisionKeepsWhatWasTypedAndTicked() {
        assertThat(bulk("lines", key(spss), "startsOn", "yarın", "feasibility", FULL))
                .hasStatusOk()
                .bodyText()
                .contains("yarın", "Tarihi gün.ay.yıl olarak yazın", "value=\"" + key(spss) + "\" checked");
        assertThat(bulk("lines", "x", "feasibility", FULL)).bodyText().contains("Hiç satır seçilmedi");
        assertThat(bulk("lines", key(spss))).bodyText().contains("İşlenecek bir değer yok");
        assertThat(bulk("lines", key(spss), "reasons", "x".repeat(9000)))
                .bodyText()
                .contains("Metin çok uzun");
        assertThat(planned(spss).version()).isEqualTo(-1);
    }

    @Test
    void conflictsStandAboveTheDrawingAndFiltersChooseTheLines() {
        decide(matlab, "feasibility", FULL, "startsOn", "01.07.2027", "endsOn", "31.12.2027", "unit", "" + unit);
        decide(spss, "feasibility", FULL, "startsOn", "01.01.2027", "endsOn", "30.06.2028", "dependency", name(matlab));

        assertThat(get(specialist, page("")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Çelişkiler: 1 satır",
                        name(matlab) + "” geçişi 31.12.2027 tarihinde bitmeden başlıyor",
                        "<svg class=\"timeline\"")
                .contains("3 / 3 satır");
        assertThat(get(specialist, page("&year=2028"))).bodyText().contains("1 / 1 satır");
        assertThat(get(specialist, page("&decision=-"))).bodyText().contains("1 / 1 satır");
        assertThat(get(specialist, page("&show=conflicts"))).bodyText().contains("1 / 1 satır");
        assertThat(get(specialist, page("&responsible=Tıp Fakültesi")))
                .bodyText()
                .contains("1 / 1 satır");
        assertThat(get(specialist, page("&top=sunucu"))).bodyText().contains("Bu süzgece uyan satır yok");
    }

    @Test
    void savingsAreTheDifferenceOfTheCostsOfWhatCanBeMigrated() {
        decide(matlab, "feasibility", FULL);
        decide(spss, "feasibility", "gecis-yapilamaz");
        cost(matlab, "1000.50", "250.25");
        cost(spss, "999999.00", "0.00");

        Savings savings = roadmap.savings(roadmap.of(period));

        assertThat(savings.years().total()).isEqualByComparingTo("3751.25");
        assertThat(savings.compared()).isEqualTo(1);
        assertThat(savings.lines()).isEqualTo(1);
        assertThat(get(specialist, page(""))).bodyText().contains("750,25", "3.751,25");
    }

    @Test
    void viewersLookOnlyAndALockedPeriodIsNotChanged() {
        assertThat(get(people.viewer(), page(""))).hasStatusOk().bodyText().doesNotContain("name=\"lines\"");
        assertThat(post(people.viewer(), page(""), form("lines", key(spss), "feasibility", FULL)))
                .hasStatus(404);
        String key = key(spss);

        lock();

        assertThat(bulk("lines", key, "feasibility", FULL))
                .hasStatusOk()
                .bodyText()
                .contains("kilitli");
        assertThat(planned(spss).version()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&page=-3", "&page=99999999", "&year=abc&show=x&top=y&decision=z&responsible=%27", "&show="})
    void nonsenseInTheAddressIsNoError(String parameters) {
        assertThat(get(specialist, page(parameters))).hasStatusOk();
    }

    @Test
    void aPeriodThatIsNoneIsNotFound() {
        assertThat(get(specialist, "/analysis/roadmap?period=99999")).hasStatus(404);
        assertThat(get(specialist, "/analysis/roadmap?period=x")).hasStatus(404);
        assertThat(get(specialist, "/analysis/roadmap")).hasStatusOk();
        assertThat(post(specialist, "/analysis/roadmap", form("lines", "1:1"))).hasStatus(400);
    }

    @Test
    void thePageAsksTheDatabaseAFewTimesOnly() {
        get(specialist, page(""));

        assertThat(StatementCount.during(() -> get(specialist, page("")))).isLessThanOrEqualTo(10);
    }

    private void decide(long line, String... parameters) {
        assertThat(post(specialist, "/analysis/lines/" + line + "/decision", form(parameters)))
                .hasStatus3xxRedirection();
    }

    private void cost(long line, String commercial, String openSource) {
        jdbc.sql(
                        "insert into line_cost (report_line_id, day_rate, yearly_increase, vat, defaults_version, changed_by, changed_at)"
                                + " values (?, 0, 0, 20, 0, 'Uzman', now())")
                .param(line)
                .update();
        jdbc.sql("""
                        insert into cost_year (report_line_id, side, year, amount)
                        select :line, side, year, case side when 'COMMERCIAL' then :commercial else :open end
                        from generate_series(1, 5) as each (year), (values ('COMMERCIAL'), ('OPEN_SOURCE')) as sides (side)
                        """)
                .param("line", line)
                .param("commercial", new BigDecimal(commercial))
                .param("open", new BigDecimal(openSource))
                .update();
    }

    private MvcTestResult bulk(String... parameters) {
        return post(specialist, page(""), form(parameters));
    }

    private String key(long line) {
        return line + ":" + planned(line).version();
    }

    private String page(String parameters) {
        return "/analysis/roadmap?period=" + period + parameters;
    }
}
