package tr.edu.akky.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.TurkishDay;

@InventoryTest
class LicenceCheckTest {

    private static final LocalDate TODAY = TurkishDay.today();

    @Autowired
    DatabaseOwner owner;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Checks checks;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser reviewer;
    private Unit medicine;

    @BeforeEach
    void aReviewerAndAUnit() {
        reviewer = people.reviewer();
        medicine = people.unit("Tıp Fakültesi");
    }

    @Test
    void aCheckIsRecordedWithItsUnitsAndTasksAndTheRegisterNamesIt() {
        assertThat(get("/register")).bodyText().contains("Son denetim: yapılmadı", "2008/17", "26938");

        MvcTestResult saved = mvc.post()
                .uri("/register/checks")
                .param("checkedOn", "01.02.2026")
                .param("checkedBy", "Ayşe Yılmaz")
                .param("units", String.valueOf(medicine.id()))
                .param("findings", "Karşılaştırıldı.")
                .param("rows[" + medicine.id() + "].registered", "10")
                .param("rows[" + medicine.id() + "].found", "12")
                .param("tasks[3].what", "İki kurulumu kaldır")
                .param("tasks[3].dueOn", "01.03.2026")
                .with(user(reviewer))
                .with(csrf())
                .exchange();

        assertThat(saved).hasStatus3xxRedirection();
        long id = jdbc.sql("select id from licence_check").query(Long.class).single();
        assertThat(get("/register/checks/" + id))
                .bodyText()
                .contains("Ayşe Yılmaz", "Tıp Fakültesi", "Farklı", "İki kurulumu kaldır", "Gecikti");
        assertThat(get("/register")).bodyText().contains("Son denetim: 01.02.2026, Ayşe Yılmaz.");
        assertThat(get("/register/checks?state=open")).bodyText().contains("1 gecikti");
        assertThat(get("/history")).bodyText().contains("Lisans denetimi kaydedildi");
    }

    @Test
    void whatIsWrongStandsNextToItsFieldAndWhatWasTypedStays() {
        assertThat(mvc.post()
                        .uri("/register/checks")
                        .param("checkedOn", "31.02.2026")
                        .param("checkedBy", "Ayşe")
                        .param("allUnits", "true")
                        .param("findings", "Yazdığım bulgu")
                        .param("rows[" + medicine.id() + "].found", "epeyce")
                        .param("tasks[0].who", "Fatma")
                        .with(user(reviewer))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Takvimde böyle bir gün yok", "Tam sayı yazın", "Ne yapılacağını yazın")
                .contains("31.02.2026", "Yazdığım bulgu", "value=\"epeyce\"", "value=\"Fatma\"");
    }

    @Test
    void anOddRequestIsNoFailureOfTheServer() {
        assertThat(post("rows[abc].found", "1")).hasStatus(400);
        assertThat(post("rows[999999].found", "1")).hasStatusOk();
        assertThat(post("tasks[2000000000].what", "x")).hasStatusOk();
        assertThat(post("units", "hepsi")).hasStatusOk();
        assertThat(get("/register/checks?state=yok&page=-5")).hasStatusOk();
    }

    @Test
    void aClosedCheckIsNeverChangedAndNoneIsDeleted() {
        LicenceCheck check = checks.add(reviewer, details(null));
        checks.close(reviewer, check.id(), check.version());

        assertThatThrownBy(() -> checks.change(reviewer, check.id(), check.version() + 1, details(TODAY)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("check.closed-already");
        assertThatThrownBy(() ->
                        jdbc.sql("update licence_check set findings = 'x'").update())
                .hasMessageContaining("unchangeable");
        assertThatThrownBy(() -> owner.jdbc().update("delete from licence_check"))
                .hasMessageContaining("is kept");
    }

    @Test
    void aCheckStaysOpenWhileSomethingIsToBeDone() {
        LicenceCheck check = checks.add(reviewer, details(TODAY));

        assertThatThrownBy(() -> checks.close(reviewer, check.id(), check.version()))
                .hasMessage("check.open-tasks");
        assertThatThrownBy(() -> checks.change(reviewer, check.id(), check.version() + 7, details(null)))
                .hasMessage("refused.changed-meanwhile");
    }

    @Test
    void viewersReadAndOnlyReviewersWrite() {
        LicenceCheck check = checks.add(reviewer, details(null));
        CurrentUser viewer = people.viewer();
        CurrentUser clerk = people.staffOf(medicine);

        assertThat(mvc.get().uri("/register/checks/" + check.id()).with(user(viewer)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/register/checks/new").with(user(viewer))).hasStatus(404);
        assertThat(mvc.get().uri("/register/checks/" + check.id() + "/edit").with(user(viewer)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/register/checks/" + check.id()).with(user(clerk)))
                .hasStatus(404);
        assertThatThrownBy(() -> checks.close(viewer, check.id(), check.version()))
                .isInstanceOf(NotFoundException.class);
    }

    private CheckDetails details(@Nullable LocalDate taskDueOn) {
        List<Task> tasks = taskDueOn == null ? List.of() : List.of(new Task("Kaldır", null, taskDueOn, null));
        return new CheckDetails(
                TODAY,
                "Ayşe Yılmaz",
                false,
                "Sorun bulunmadı",
                List.of(new UnitFinding(medicine.id(), 1, 1, null)),
                tasks);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user(reviewer)).exchange();
    }

    private MvcTestResult post(String name, String value) {
        return mvc.post()
                .uri("/register/checks")
                .param(name, value)
                .with(user(reviewer))
                .with(csrf())
                .exchange();
    }
}
