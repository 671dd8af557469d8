package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class CellScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    EntryRepository entries;

    @Autowired
    CorrectionRequestRepository corrections;

    private CurrentUser clerk;
    private long submission;
    private long row;

    @BeforeEach
    void oneRow() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = round.submissionOf(clerk, unit);
        row = round.enter(clerk, submission, "Özel yazılım");
    }

    @ParameterizedTest
    @EnumSource(EntryField.class)
    void everyCellHasItsControl(EntryField field) {
        assertThat(mvc.get().uri(cell(field.formName())).with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("data-cell-form", "name=\"" + field.formName() + "\"", "Kaydet")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "licences, 1.200, 1.200",
        "licences, kampüs, Sınırsız",
        "users, '', ''",
        "expiry, süresiz, Süresiz",
        "expiry, 1 Ocak 2030, 01.01.2030",
        "category, sunucu-isletim-sistemi, Sunucu Sistemleri › İşletim Sistemi",
        "competence, NO_RESOURCE, Kaynak Bulunamıyor",
        "openSourceCost, '1.234,5', '1.234,50'"
    })
    void aCellIsReadAsTheFormReadsItAndTheRestOfTheRowStays(String field, String typed, String shown) {
        MvcTestResult answer = post(cell(field), field, typed, "version", "0", "inline", "true", "columns", field);

        assertThat(answer).hasStatusOk().bodyText().contains("data-row=", shown, "kaydedildi");
        EntryDetails details = stored();
        assertThat(details.name()).isEqualTo("Özel yazılım");
        if (!field.equals("licences")) {
            assertThat(details.licences().amount()).isEqualTo(10);
        }
    }

    @Test
    void withoutAScriptTheCellLeadsBackToTheView() {
        assertThat(post(cell("users") + "?sort=-name&columns=users", "users", "7", "version", "0"))
                .hasRedirectedUrl("/submissions/" + submission + "?sort=-name&columns=users");
    }

    @Test
    void whatCannotBeReadIsSaidAtTheCellAndStays() {
        assertThat(post(cell("licences"), "licences", "on beş", "version", "0", "inline", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("tam sayı yazın", "on beş", "data-cell-form")
                .doesNotContain("data-row=");
        assertThat(stored().licences().amount()).isEqualTo(10);
    }

    @Test
    void anEmptiedCategoryIsProposedOnceByTheCatalogue() {
        row = round.enter(clerk, submission, "ms ofis");

        assertThat(post(cell("category"), "category", "", "version", "0"))
                .bodyText()
                .contains("katalog “Son");
        post(cell("category"), "category", "", "version", "0", "categoryProposed", "true");
        assertThat(stored().category()).isNull();
        assertThat(post(cell("users"), "users", "3", "version", "1")).hasStatus3xxRedirection();
    }

    @Test
    void whatAnotherPersonSavedInAnotherColumnStays() {
        post(cell("licences"), "licences", "99", "version", "0");
        post(cell("users"), "users", "7", "version", "0");

        assertThat(stored().licences().amount()).isEqualTo(99);
        assertThat(stored().users().amount()).isEqualTo(7);
    }

    @Test
    void theSameCellChangedByBothIsShownWithBothValues() {
        post(cell("licences"), "licences", "99", "version", "0");

        assertThat(post(cell("licences"), "licences", "15", "version", "0", "inline", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("siz düzenlerken değişti", ">10<", ">99<", ">15<")
                .doesNotContain("data-cell-form", "data-row=");
        assertThat(stored().licences().amount()).isEqualTo(99);
    }

    @Test
    void cellsOfOthersAndOfColumnsThatAreNoneDoNotExist() {
        CurrentUser stranger = people.staffOf(people.unit("Fen Fakültesi"));

        assertThat(mvc.get().uri(cell("users")).with(user(stranger))).hasStatus(404);
        assertThat(mvc.post()
                        .uri(cell("users"))
                        .with(user(stranger))
                        .with(csrf())
                        .param("users", "1"))
                .hasStatus(404);
        assertThat(mvc.get().uri(cell("version")).with(user(clerk))).hasStatus(404);
        assertThat(post(cell("users"), "users", "1", "version", "77")).hasStatus(404);
    }

    @Test
    void theEmptyRowOfTheTableAddsARowOnce() {
        String[] typed = {
            "name", "Yeni", "users", "4", "formToken", UUID.randomUUID().toString(), "inline", "true"
        };

        for (int time = 0; time < 2; time++) {
            assertThat(quick(typed)).hasStatusOk().bodyText().contains("data-row=", "“Yeni” eklendi", "Toplam 2 kayıt");
        }
        assertThat(quick("name", "Başka", "sort", "name"))
                .hasRedirectedUrl("/submissions/" + submission + "?sort=name#new-name");
        assertThat(entries.count()).isEqualTo(3);
    }

    @Test
    void whereARowIsThereAlreadyTheWholeFormAsksWithAllThatWasTyped() {
        assertThat(quick("name", "özel YAZILIM", "licenceName", "Academic", "expiry", "31.12.2027", "users", "77"))
                .hasStatusOk()
                .bodyText()
                .contains("Yine de ayrı bir kayıt", "value=\"77\"", "Kaydı kaydet");
    }

    @Test
    void aReviewerAsksForTheCorrectionOfACell() {
        CurrentUser reviewer = people.reviewer();
        post("/submissions/" + submission + "/submitting");
        String cell = "/review/" + submission + "/entries/" + row + "/cells/users";

        assertThat(mvc.get().uri(cell).with(user(reviewer))).bodyText().contains("Kullanıcı sayısı: 25");
        assertThat(as(reviewer, cell, "message", " ")).bodyText().contains("Ne düzeltilmesi gerektiğini yazın");
        assertThat(as(reviewer, cell, "message", "Kaç kişi?", "inline", "true"))
                .bodyText()
                .contains("data-row=", "asked");
        assertThat(corrections.findUnsettled(submission).get(0).cell()).isEqualTo(row + ":USERS");
        assertThat(mvc.get().uri(cell).with(user(people.viewer()))).hasStatus(404);
    }

    private EntryDetails stored() {
        return entries.findById(row).orElseThrow().details();
    }

    private String cell(String field) {
        return "/submissions/" + submission + "/entries/" + row + "/cells/" + field;
    }

    private MvcTestResult quick(String... parameters) {
        return post("/submissions/" + submission + "/entries/quick", parameters);
    }

    private MvcTestResult post(String address, String... parameters) {
        return as(clerk, address, parameters);
    }

    private MvcTestResult as(CurrentUser who, String address, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(user(who)).with(csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }
}
