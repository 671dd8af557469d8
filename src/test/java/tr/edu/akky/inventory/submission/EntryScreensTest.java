package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitChanged;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class EntryScreensTest {

    private static final String CATEGORY = "son-kullanici-mesleki";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    EntryRepository entries;

    @Autowired
    Periods periods;

    private CurrentUser clerk;
    private Unit unit;
    private Period period;
    private long submission;

    @BeforeEach
    void openPeriod() {
        unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        period = round.open();
        submission = round.submissionOf(clerk, unit);
    }

    @Test
    void aRowEnteredInTheFormStandsInTheTable() {
        assertThat(post("", "name", "MATLAB R2023b", "category", "son-kullanici-mesleki", "licences", "1.200"))
                .hasStatus3xxRedirection();

        assertThat(get(""))
                .bodyText()
                .contains("MATLAB R2023b", "Mesleki Uygulamalar", "1.200", "1 / 1 kayıt")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "licences, -5, Sayı sıfırdan küçük olamaz",
        "licences, on beş, tam sayı yazın",
        "users, tüm personel, tam sayı yazın",
        "expiry, 31.02.2026, Takvimde böyle bir gün yok",
        "expiry, 31.12.26, Yılı dört haneli yazın",
        "openSourceCost, 1.234, iki türlü okunabiliyor",
        "category, olmayan-kod, Alt kategoriyi listeden seçin",
        "topCategory, sunucu, alt kategoriyi de seçin",
        "competence, UYDURMA, Yetkinliği listeden seçin"
    })
    void whatCannotBeReadIsSaidAtTheFieldAndEverythingTypedIsStillThere(String field, String typed, String sentence) {
        MvcTestResult answer = post("", "name", "MATLAB", "note", "Notum duruyor", field, typed);

        assertThat(answer).hasStatusOk().bodyText().contains(sentence, "Notum duruyor", "Kaydedilemedi");
        assertThat(entries.count()).isZero();
    }

    @Test
    void aNameWithoutAnyLetterIsRefusedAsNobodyCouldDecideWhatItIs() {
        assertThat(post("", "name", "- ??")).hasStatusOk().bodyText().contains("en az bir harf ya da rakam");
        assertThat(entries.count()).isZero();
    }

    @Test
    void aNameLongerThanAllowedComesBackWhole() {
        String name = "x".repeat(301);

        assertThat(post("", "name", name)).hasStatusOk().bodyText().contains(name, "en çok 300 karakter");
    }

    @Test
    void aSubCategoryOfAnotherTopCategoryIsAContradiction() {
        assertThat(post("", "name", "X", "topCategory", "sunucu", "category", "son-kullanici-ofis"))
                .bodyText()
                .contains("seçtiğiniz üst kategoriye ait değil");
    }

    @Test
    void forAKnownProductWithoutCategoryTheCatalogueProposesOneOnce() {
        assertThat(post("", "name", "ms ofis")).bodyText().contains("katalog “Son Kullanıcı Uygulamaları › Ofis");
        assertThat(post("", "name", "ms ofis", "categoryProposed", "true")).hasStatus3xxRedirection();
    }

    @Test
    void theSameFormSentTwiceMakesOneRow() {
        String token = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(post("", "name", "Özel yazılım", "formToken", token)).hasStatus3xxRedirection();
        }
        assertThat(entries.count()).isEqualTo(1);
    }

    @Test
    void theSameRowTwiceIsAddedOnlyAfterAsking() {
        round.enter(clerk, submission, "Özel yazılım");
        String[] same = {
            "name",
            "ÖZEL YAZILIM",
            "licenceName",
            "academic",
            "expiry",
            "31/12/2027",
            "category",
            "son-kullanici-mesleki"
        };

        assertThat(post("", same)).hasStatusOk().bodyText().contains("zaten var", "Yine de ayrı bir kayıt");
        assertThat(post("", with(same, "duplicateAccepted", "true"))).hasStatus3xxRedirection();
        assertThat(entries.count()).isEqualTo(2);
    }

    @Test
    void aDeletedRowComesBackByUndo() {
        long row = round.enter(clerk, submission, "AutoCAD");

        assertThat(post("/" + row + "/deletion")).hasStatus3xxRedirection();
        assertThat(get("")).bodyText().contains("Henüz yazılım kaydı yok");
        assertThat(post("/" + row + "/restoration")).hasStatus3xxRedirection();
        assertThat(get("")).bodyText().contains("AutoCAD");
    }

    @Test
    void aSecondEditorSeesMineTheirsAndTheOriginalAndLosesNothing() {
        long row = round.enter(clerk, submission, "AutoCAD");
        post(
                "/" + row,
                "version",
                "0",
                "name",
                "AutoCAD",
                "category",
                CATEGORY,
                "licences",
                "12",
                "note",
                "birincinin notu");

        MvcTestResult second = post(
                "/" + row,
                "version",
                "0",
                "name",
                "AutoCAD",
                "category",
                CATEGORY,
                "licences",
                "15",
                "licenceName",
                "ikincinin lisans");

        assertThat(second)
                .hasStatusOk()
                .bodyText()
                .contains("siz düzenlerken değişti", "İkiniz de değiştirdiniz")
                .contains(">10<", ">12<", ">15<")
                .contains("ikincinin lisans", "birincinin notu")
                .contains("name=\"version\" value=\"1\"");
        assertThat(entries.findById(row).orElseThrow().details().licences().amount())
                .isEqualTo(12);
    }

    @Test
    void aRowDeletedWhileItIsEditedCanStillBeSaved() {
        long row = round.enter(clerk, submission, "AutoCAD");
        post("/" + row + "/deletion");

        assertThat(post("/" + row, "version", "0", "name", "AutoCAD 2025", "category", CATEGORY))
                .bodyText()
                .contains("sildi");
        assertThat(post("/" + row, "version", "1", "name", "AutoCAD 2025", "category", CATEGORY))
                .hasStatus3xxRedirection();
        assertThat(entries.findById(row).orElseThrow().isDeleted()).isFalse();
    }

    @Test
    void aTextThatIsOnlyMarkedAsSentIsEmpty() {
        assertThat(post("", "_name", "on", "_note", "on", "_licences", "on"))
                .hasStatusOk()
                .bodyText()
                .contains("is-invalid");
    }

    @Test
    void aRowThatWasDeletedBeforeANilDeclarationDoesNotComeBackUnderIt() {
        long row = round.enter(clerk, submission, "AutoCAD");
        post("/" + row + "/deletion");
        act("/nil-declaration");

        assertThat(post("/" + row, "version", "1", "name", "AutoCAD 2025", "category", CATEGORY))
                .bodyText()
                .contains("Önce beyanı geri alın", "AutoCAD 2025");
        assertThat(entries.findById(row).orElseThrow().isDeleted()).isTrue();
    }

    @Test
    void rowsOfAnotherUnitDoNotExist() {
        Unit other = people.unit("Fen Fakültesi");
        periods.unitChanged(new UnitChanged(other.id()));
        CurrentUser stranger = people.staffOf(other);
        long row = round.enter(clerk, submission, "AutoCAD");
        long own = round.submissionOf(stranger, other);

        assertThat(as(stranger, "/submissions/" + submission)).hasStatus(404);
        assertThat(as(stranger, "/submissions/" + submission + "/entries/new")).hasStatus(404);
        assertThat(as(stranger, "/submissions/" + own + "/entries/" + row)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/submissions/" + own + "/entries/" + row)
                        .with(user(stranger))
                        .with(csrf())
                        .param("name", "çalındı")
                        .param("version", "0"))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/submissions/" + submission + "/entries/" + row + "/deletion")
                        .with(user(stranger))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(entries.findById(row).orElseThrow().name()).isEqualTo("AutoCAD");
    }

    @Test
    void inAClosedPeriodTheFormSaysSoAndKeepsWhatWasTyped() {
        periods.close(period.id());

        assertThat(post("", "name", "Bordro Plus")).hasStatusOk().bodyText().contains("dönemi kapandı", "Bordro Plus");
        assertThat(entries.count()).isZero();
    }

    @Test
    void withANilDeclarationNoRowCanBeAddedAndWithRowsNoneCanBeDeclared() {
        assertThat(act("/nil-declaration")).hasStatus3xxRedirection();
        assertThat(post("", "name", "Özel yazılım")).bodyText().contains("Önce beyanı geri alın");

        act("/nil-declaration/withdrawal");
        round.enter(clerk, submission, "AutoCAD");
        act("/nil-declaration");
        assertThat(get("")).bodyText().contains("AutoCAD").doesNotContain("Beyanı geri al");
    }

    @Test
    void aSubmissionWithAnUncategorisedRowIsHeldBackWithALinkToIt() {
        post("", "name", "Özel yazılım");
        act("/submitting");

        assertThat(get("/checklist")).bodyText().contains("1 kaydın kategorisi eksik", "incomplete=true");
        assertThat(get("")).bodyText().contains("Hazırlanıyor");
    }

    @Test
    void theSummaryNamesEachFieldInTheOrderOfTheForm() {
        assertThat(post("", "name", "", "users", "otuz", "expiry", "31.02.2026", "licences", "beş"))
                .bodyText()
                .containsSubsequence(
                        "Yazılım adı: Yazılım adını yazın.",
                        "Lisans adedi: Bu alana tam sayı yazın",
                        "Kullanıcı sayısı: Bu alana tam sayı yazın",
                        "Lisans son kullanım tarihi: Takvimde böyle bir gün yok");
    }

    @Test
    void whatNoBrowserSendsIsRefusedWithoutTechnicalWords() {
        assertThat(post("", "name", "MATLAB", "licencesUnlimited", "belki", "version", "abc", "formToken", "x"))
                .hasStatusOk()
                .bodyText()
                .contains("Gönderilen değer okunamadı")
                .doesNotContain("Failed to convert");
    }

    @Test
    void whileBidbReviewsTheRowIsShownAndCannotBeEdited() {
        long row = round.enter(clerk, submission, "AutoCAD");
        act("/submitting");

        assertThat(get("/entries/" + row))
                .hasStatusOk()
                .bodyText()
                .contains("Academic")
                .doesNotContain("Kaydı kaydet");
        assertThat(get("/entries/new")).hasRedirectedUrl("/submissions/" + submission);
        assertThat(get("")).bodyText().contains("/entries/" + row);
    }

    @Test
    void aClosedPeriodIsSaidOnThePageAndWhenSubmitting() {
        round.enter(clerk, submission, "AutoCAD");
        periods.close(period.id());

        assertThat(get("")).bodyText().contains("dönemi kapandı; kayıtlar artık değiştirilemez");
        assertThat(act("/submitting"))
                .hasRedirectedUrl("/submissions/" + submission)
                .flash()
                .extractingByKey("flash")
                .hasFieldOrPropertyWithValue("messageKey", "submission.period.CLOSED");
    }

    @Test
    void anIncompleteSubmissionLeadsToTheListOfWhatIsMissing() {
        assertThat(act("/submitting")).hasRedirectedUrl("/submissions/" + submission + "/checklist");
    }

    @Test
    void givingUpTheEditingOfADeletedRowLeadsBackToTheRows() {
        long row = round.enter(clerk, submission, "AutoCAD");
        post("/" + row + "/deletion");

        assertThat(post("/" + row, "version", "0", "name", "AutoCAD 2025", "category", CATEGORY))
                .bodyText()
                .contains("kayıt silinmiş kalsın");
    }

    @Test
    void aLongListSaysWhichPartOfItIsShown() {
        for (int number = 1; number <= 51; number++) {
            round.enter(clerk, submission, "Yazılım " + number);
        }

        assertThat(get("")).bodyText().contains("51 / 51 kayıt", "1–50 arası gösteriliyor");
        assertThat(get("?page=2")).bodyText().contains("51–51 arası gösteriliyor");
    }

    @Test
    void searchingFoldsTurkishLetters() {
        round.enter(clerk, submission, "LİSANS Yöneticisi");
        round.enter(clerk, submission, "AutoCAD");

        assertThat(get("?q=lisans+yonetici")).bodyText().contains("LİSANS Yöneticisi", "1 / 2 kayıt");
        assertThat(get("?q=yok+boyle")).bodyText().contains("Bu süzgece uyan kayıt yok");
    }

    private MvcTestResult get(String below) {
        return as(clerk, "/submissions/" + submission + below);
    }

    private MvcTestResult as(CurrentUser who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult act(String below) {
        return mvc.post()
                .uri("/submissions/" + submission + below)
                .with(user(clerk))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String below, String... fields) {
        var request = mvc.post()
                .uri("/submissions/" + submission + "/entries" + below)
                .with(user(clerk))
                .with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }
}
