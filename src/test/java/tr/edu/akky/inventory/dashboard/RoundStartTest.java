package tr.edu.akky.inventory.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.Costs;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.shared.TurkishNumbers;
import tr.edu.akky.inventory.submission.PeriodDetails;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;
import tr.edu.akky.inventory.support.TurkishDay;

@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class RoundStartTest {

    /** Of ten, one is left to the notifications in the head of every page. */
    private static final int MOST_STATEMENTS = 10;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Periods periods;

    @Autowired
    Reported reported;

    @Autowired
    FinishedAnalysis analysis;

    @Autowired
    Costs costs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNumbersAreThoseOfTheirPages() {
        CurrentUser reviewer = people.reviewer();
        long period = round.open().id();
        reported.approved(
                reviewer,
                "Tıp Fakültesi",
                Reported.row("MATLAB", "10", "40", day(20)),
                Reported.row("AutoCAD", "5", "5", "Süresiz"),
                Reported.row("Adı hiç bilinmeyen program", "1", "1", "31.12.2030"));
        reported.begun("Hukuk Fakültesi");
        assertThat(start(reviewer, ""))
                .bodyText()
                .contains("1 / 2", "2 / 3", "0 / 2", "Bildirmeyen birimler (1)", "Hukuk Fakültesi", "hiç girmedi")
                .doesNotContain("??");
        requireSameReadiness(reviewer, period);

        analysis.finish(reviewer, period);
        String saving = TurkishNumbers.money(costs.totals(period).savings().total());
        assertThat(start(reviewer, ""))
                .bodyText()
                .contains("2 / 2", saving, "2 satırdan 2 tanesi hesaplandı", "Sicildeki 3 lisanstan");
        assertThat(mvc.get().uri("/analysis/costs?period=" + period).with(user(reviewer)))
                .bodyText()
                .contains(saving);
        requireSameReadiness(reviewer, period);
    }

    @Test
    void aUnitThatHasCeasedToReportOwesNothingButWhatItHasBegunStaysInSight() {
        CurrentUser reviewer = people.reviewer();
        round.open();
        reported.approved(reviewer, "Tıp Fakültesi", Reported.row("MATLAB", "10", "40", "31.12.2030"));
        Reported.UnitReport begun = reported.begun("Hukuk Fakültesi");
        reported.enter(begun, Reported.row("SPSS", "10", "40", "31.12.2030"));
        reported.begun("Eski Enstitü");
        assertThat(start(reviewer, "")).bodyText().contains("1 / 3", "Eski Enstitü");

        jdbc.sql("update unit set reporting = false where name = 'Eski Enstitü'")
                .update();
        jdbc.sql("update unit set active = false where name = 'Hukuk Fakültesi'")
                .update();

        assertThat(start(reviewer, ""))
                .bodyText()
                .contains("1 / 2", "Hukuk Fakültesi")
                .doesNotContain("Eski Enstitü");
        assertThat(queue(reviewer, ""))
                .bodyText()
                .contains("Tıp Fakültesi", "Hukuk Fakültesi")
                .doesNotContain("Eski Enstitü");
    }

    @Test
    void theBarsLeadToAsManyUnitsAsTheyShow() {
        CurrentUser reviewer = people.reviewer();
        round.open();
        reported.begun("Tıp Fakültesi");
        Reported.UnitReport begun = reported.begun("Hukuk Fakültesi");
        reported.enter(begun, Reported.row("SPSS", "10", "40", "31.12.2030"));

        assertThat(start(reviewer, "")).bodyText().contains("only=begun", "only=untouched");
        assertThat(queue(reviewer, "?only=begun"))
                .bodyText()
                .contains("Hukuk Fakültesi")
                .doesNotContain("Tıp Fakültesi");
        assertThat(queue(reviewer, "?only=untouched"))
                .bodyText()
                .contains("Tıp Fakültesi")
                .doesNotContain("Hukuk Fakültesi");
    }

    @Test
    void onlyReviewersAreOfferedToRemind() {
        LocalDate today = TurkishDay.today();
        Reported.UnitReport unit = late(today);
        String one = "name=\"submission\" value=\"" + unit.submission() + "\"";
        for (CurrentUser who : new CurrentUser[] {people.reviewer(), people.administrator()}) {
            assertThat(start(who, ""))
                    .bodyText()
                    .contains("3 gün gecikti", "/review/reminders", one, "value=\"late\"", "value=\"not-begun\"")
                    .contains("value=\"not-submitted\"");
        }
        assertThat(start(people.viewer(), ""))
                .bodyText()
                .contains("3 gün gecikti", "Tıp Fakültesi", "Yazdır")
                .doesNotContain("/review/reminders", one, "<form action=\"/review", "İncelemeye başla");
    }

    @Test
    void anotherPeriodCanBeChosenAndOneThatDoesNotExistIsNotFound() {
        CurrentUser viewer = people.viewer();
        people.unit("Tıp Fakültesi");
        long first = round.open().id();
        round.openNext();
        assertThat(start(viewer, "")).bodyText().contains("<h1>2027 Yılı / 1. Dönem</h1>");
        assertThat(start(viewer, "?period=" + first)).bodyText().contains("<h1>2026 Yılı / 1. Dönem</h1>");
        assertThat(start(viewer, "?period=-1")).hasStatus(404);
        assertThat(start(viewer, "?period=x")).hasStatus(404);
    }

    @Test
    void beforeTheFirstPeriodTheAdministratorIsToldHowToBegin() {
        assertThat(start(people.administrator(), "")).bodyText().contains("/administration/periods/new", "Dönem aç");
        assertThat(start(people.viewer(), ""))
                .bodyText()
                .contains("Henüz dönem yok")
                .doesNotContain("/administration");
    }

    @Test
    void sixtyUnitsCostAsManyStatementsAsTwo() {
        CurrentUser viewer = people.viewer();
        round.open();
        reported.approved(people.reviewer(), "Tıp Fakültesi", Reported.row("MATLAB", "10", "40", "31.12.2027"));
        reported.begun("Hukuk Fakültesi");
        start(viewer, "");
        long few = StatementCount.during(() -> start(viewer, ""));
        for (int number = 0; number < 58; number++) {
            people.staffOf(people.unit("Birim " + number));
        }
        round.makeMissing();

        assertThat(start(viewer, "")).bodyText().contains("1 / 60", "59 birimden 10 tanesi görünüyor", "only=silent");
        assertThat(StatementCount.during(() -> start(viewer, "")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private Reported.UnitReport late(LocalDate today) {
        periods.add(new PeriodDetails("2026", today.minusDays(30), today.minusDays(3), null, null, null, null));
        return reported.begun("Tıp Fakültesi");
    }

    private void requireSameReadiness(CurrentUser who, long period) {
        String report =
                text(mvc.get().uri("/reports?period=" + period).with(user(who)).exchange());
        String percent = report.replaceAll("(?s).*<strong>Rapor (%\\d+) hazır</strong>.*", "$1");
        assertThat(percent).matches("%\\d+");
        assertThat(start(who, "")).bodyText().contains("<strong>" + percent + "</strong>");
    }

    private static String day(int ahead) {
        LocalDate day = TurkishDay.today().plusDays(ahead);
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private MvcTestResult start(CurrentUser who, String query) {
        return mvc.get().uri("/" + query).with(user(who)).exchange();
    }

    private MvcTestResult queue(CurrentUser who, String query) {
        return mvc.get().uri("/review" + query).with(user(who)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
