package tr.edu.akky.inventory.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.EntryField;
import tr.edu.akky.inventory.submission.PeriodDetails;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;
import tr.edu.akky.inventory.support.TurkishDay;

@InventoryTest
class UnitStartTest {

    private static final int MOST_STATEMENTS = 9;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Periods periods;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    private Unit unit;
    private CurrentUser clerk;

    @BeforeEach
    void thereIsAUnit() {
        unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
    }

    @Test
    void thePageSaysTheOneThingToDoNextFromTheFirstRowToTheApproval() {
        round.open();
        long id = round.submissionOf(clerk, unit);
        assertThat(start(clerk))
                .bodyText()
                .contains("Tıp Fakültesi: Henüz bir şey bildirilmedi.", "10 gün kaldı", "Bildirime başla")
                .contains("/submissions/" + id + "/nil-declaration", "Ne yazılım kaydı ne de")
                .doesNotContain("??", "/review");

        long row = round.enter(clerk, id, "MATLAB");
        assertThat(start(clerk))
                .bodyText()
                .contains("Bildirim gönderilmeye hazır.", "/submissions/" + id + "/checklist", "1 yazılım kaydı var.")
                .doesNotContain("nil-declaration");

        submissions.submit(clerk, id);
        assertThat(start(clerk)).bodyText().contains("Şu anda yapmanız gereken bir şey yok", "BİDB inceliyor");

        CurrentUser reviewer = people.reviewer();
        reviews.ask(reviewer, id, row, EntryField.LICENCES, "Adedi <b>denetleyin</b>.");
        reviews.giveBack(reviewer, id, "Lütfen bakın.");
        assertThat(start(clerk))
                .bodyText()
                .contains("Tıp Fakültesi: BİDB 1 düzeltme istedi.", "Düzeltiliyor", "Lütfen bakın.")
                .contains("/submissions/" + id + "/entries/" + row + "#licences", "MATLAB · Lisans adedi")
                .contains("Adedi &lt;b&gt;denetleyin&lt;/b&gt;.");
    }

    @Test
    void aDayThatIsOverIsSaidAndTheInstructionsStandOnThePage() {
        LocalDate today = TurkishDay.today();
        periods.add(new PeriodDetails(
                "2026", today.minusDays(30), today.minusDays(3), "E-12345", null, null, "Yalnızca ticari olanlar."));

        assertThat(start(clerk))
                .bodyText()
                .contains("3 gün gecikti", "1 tanesinin süresi geçti", "E-12345", "Yalnızca ticari olanlar.");
    }

    @Test
    void theMostPressingOfSeveralUnitsComesFirstAndNothingOfOthersIsShown() {
        Unit second = people.unit("Eczacılık Fakültesi");
        people.staffOf(people.unit("Hukuk Fakültesi"));
        CurrentUser both = people.staffOf(unit, second);
        round.open();
        long done = round.submissionOf(both, second);
        round.enter(both, done, "MATLAB");
        submissions.submit(both, done);

        assertThat(start(both))
                .bodyText()
                .contains("Tıp Fakültesi: Henüz bir şey bildirilmedi.", "Eczacılık Fakültesi")
                .doesNotContain("Hukuk", "Bildirmeyen birimler");
    }

    @Test
    void whoHasNothingToDoIsToldWhatToDo() {
        assertThat(start(people.staffOf())).bodyText().contains("Hesabınız bir birime bağlı değil", "BİDB’ye");
        assertThat(start(clerk)).bodyText().contains("Açık bir dönem yok", "/catalogue/products");
    }

    @Test
    void sixtyUnitsCostAsManyStatementsAsTwo() {
        Unit[] many = new Unit[60];
        for (int number = 0; number < many.length; number++) {
            many[number] = people.unit("Birim " + number);
        }
        round.open();
        CurrentUser two = people.staffOf(many[0], many[1]);
        CurrentUser sixty = people.person(Role.UNIT_STAFF, many);
        round.enter(two, round.submissionOf(two, many[0]), "MATLAB");

        assertThat(start(sixty)).bodyText().contains("60 bildirim", "Diğer bildirimler (54)");
        assertThat(StatementCount.during(() -> start(sixty)))
                .isEqualTo(StatementCount.during(() -> start(two)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private MvcTestResult start(CurrentUser who) {
        return mvc.get().uri("/").with(user(who)).exchange();
    }
}
