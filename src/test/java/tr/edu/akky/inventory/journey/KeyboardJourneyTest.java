package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.TurkishDay;

/** Each role does its work with the keyboard alone, and sees at each step where the focus is. */
@InventoryTest
class KeyboardJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    private Browser browser;
    private Keyboard keyboard;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port, true);
        keyboard = new Keyboard(browser.page());
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aClerkEntersARowAndHandsItIn() {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.open();
        browser.open("/sign-in");
        keyboard.signIn(clerk.getUsername(), People.PASSWORD);
        keyboard.reach("İçeriğe geç");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("content");

        browser.open("/submissions/" + round.submissionOf(clerk, unit));
        keyboard.enter("İlk yazılımı ekle");
        keyboard.type("Yazılım adı", "Radyoloji Görüntüleme");
        browser.page().keyboard().press("Escape");
        keyboard.choose("Üst kategori", "Son").choose("Alt kategori", "Mesleki").type("Lisans adedi", "on iki");
        keyboard.enter("Kaydı kaydet");
        assertThat(browser.page().evaluate("document.activeElement.className"))
                .asString()
                .contains("error-summary");
        keyboard.reach("Lisans adedi:");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("licences");
        browser.page().keyboard().press("ControlOrMeta+a");
        browser.page().keyboard().insertText("12");
        keyboard.enter("Kaydı kaydet");
        assertThat(browser.text()).contains("“Radyoloji Görüntüleme” eklendi");

        keyboard.enter("Denetle ve gönder");
        keyboard.enter("Bildirimi BİDB’ye gönder");
        assertThat(browser.text()).contains("İncelemede");
    }

    @Test
    void aSpecialistAsksForACorrectionAndGivesTheSubmissionBack() {
        Unit unit = people.unit("Tıp Fakültesi");
        round.open();
        handedIn(unit);
        browser.open("/sign-in");
        keyboard.signIn(people.reviewer().getUsername(), People.PASSWORD);
        keyboard.enter("İnceleme");
        keyboard.enter("Tıp Fakültesi");
        keyboard.enter("AutoCAD");
        keyboard.choose("Hangi alan?", "Lisans adedi").type("Ne düzeltilmeli?", "Faturayla karşılaştırın.");
        keyboard.enter("Düzeltme iste");
        assertThat(browser.text()).contains("Faturayla karşılaştırın.");
        keyboard.enter("Birime geri gönder");
        assertThat(browser.text()).contains("Düzeltme bekliyor");
    }

    @Test
    void anAdministratorOpensAPeriodAndAddsAPerson() {
        people.unit("Tıp Fakültesi");
        CurrentUser administrator = people.administrator();
        browser.open("/sign-in");
        keyboard.signIn(administrator.getUsername(), People.PASSWORD);
        browser.open("/administration/periods/new");
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        keyboard.type("Dönem adı", "2026 Yılı Envanteri")
                .type("Açılış", day.format(TurkishDay.today()))
                .type("Son gün", day.format(TurkishDay.today().plusDays(20)));
        keyboard.enter("Dönemi kaydet");
        assertThat(browser.text()).contains("2026 Yılı Envanteri");

        browser.open("/administration/accounts/new");
        keyboard.type("Ad soyad", "Ayşe Yılmaz").type("E-posta", "ayse@uni.edu.tr");
        keyboard.choose("Rol", "Birim").reach("Tıp Fakültesi");
        browser.page().keyboard().press("Space");
        keyboard.enter("Kişiyi kaydet");
        assertThat(browser.text()).contains("Ayşe Yılmaz");
        assertThat(browser.page().inputValue("#link")).contains("/password/");
    }

    @Test
    void aViewerReadsWhereTheRoundStandsAndComesToTheReport() {
        Unit unit = people.unit("Tıp Fakültesi");
        round.open();
        handedIn(unit);
        browser.open("/sign-in");
        keyboard.signIn(people.viewer().getUsername(), People.PASSWORD);
        assertThat(browser.text()).contains("2026 Yılı / 1. Dönem", "1 / 1");
        keyboard.enter("İnceleme");
        keyboard.enter("Tıp Fakültesi");
        assertThat(browser.text()).contains("AutoCAD").doesNotContain("Bildirimi onayla");
        keyboard.enter("Rapor");
        assertThat(browser.path()).isEqualTo("/reports");
    }

    private void handedIn(Unit unit) {
        CurrentUser clerk = people.staffOf(unit);
        long submission = round.submissionOf(clerk, unit);
        round.enter(clerk, submission, "AutoCAD");
        round.submit(clerk, submission);
    }
}
