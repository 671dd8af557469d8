package tr.edu.akky.inventory.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class DraftsTest {

    private static final String FIELDS = """
            [{"name":"name","value":"Bordro Plus"},{"name":"note","value":"ığüşöç"},
             {"name":"_csrf","value":"x"},{"name":"newPassword","value":"gizli"}]
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    FormDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private String submission;
    private String form;

    @BeforeEach
    void aUnitHasAnOpenSubmission() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = "/submissions/" + round.submissionOf(clerk, unit);
        form = submission + "/entries";
    }

    @Test
    void whatIsTypedIsKeptAndGivenBackWithoutTokensAndSecrets() {
        assertThat(save(form, FIELDS)).hasStatusOk().bodyText().matches("\\d\\d\\.\\d\\d");

        assertThat(draftsOn(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("Bordro Plus", "ığüşöç", form)
                .doesNotContain("_csrf", "gizli");
    }

    @Test
    void aFormHasOneDraftWhichIsTheLast() {
        save(form, FIELDS);
        save(form, "[{\"name\":\"name\",\"value\":\"İkinci\"}]");

        assertThat(draftsOn(clerk)).bodyText().contains("İkinci").doesNotContain("Bordro Plus");
    }

    @Test
    void draftsOfOthersDoNotExist() {
        save(form, FIELDS);
        long id = drafts.on(clerk.id(), form + "/new", List.of(form)).get(0).id();
        CurrentUser administrator = people.administrator();

        assertThat(draftsOn(administrator)).bodyText().isEqualTo("[]");
        assertThat(mvc.get().uri("/drafts/" + id).with(user(administrator))).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/drafts/" + id + "/removal")
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/drafts/" + id).with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("Bordro Plus", "Göndermeyi tamamla", "action=\"" + form + "\"");
    }

    @Test
    void anAcceptedFormHasNoDraftAnyMore() {
        save(form, FIELDS);

        assertThat(send("name", "Bordro Plus")).hasStatus3xxRedirection();
        assertThat(draftsOn(clerk)).bodyText().isEqualTo("[]");
    }

    @Test
    void aFormThatComesBackWithErrorsKeepsItsDraftAndIsNotOverwrittenByIt() {
        save(form, FIELDS);

        assertThat(send("name", "")).hasStatusOk().bodyText().contains("data-typed-before=\"true\"");
        assertThat(draftsOn(clerk)).bodyText().contains("Bordro Plus");
    }

    @Test
    void aFormThatIsRefusedByARedirectKeepsItsDraft() {
        CurrentUser reviewer = people.reviewer();
        String extension = submission.replace("submissions", "review") + "/extension";
        assertThat(save(reviewer, extension, "[{\"name\":\"dueOn\",\"value\":\"32.13.2026\"}]"))
                .hasStatusOk();

        assertThat(mvc.post()
                        .uri(extension)
                        .param("dueOn", "32.13.2026")
                        .with(user(reviewer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(draftsOn(reviewer)).bodyText().isEqualTo("[]");
        assertThat(drafts.on(reviewer.id(), "/", List.of(extension))).hasSize(1);
    }

    @Test
    void nonsenseIsRefusedAndForeignAddressesAreNotKept() {
        for (String address : List.of("//kotu.example", "https://kotu.example/", "", "/\\kotu", "/a b")) {
            assertThat(save(address, FIELDS)).as(address).hasStatus(400);
        }
        for (String fields : List.of("", "{}", "null", "[1]", "[null]", "[{\"name\":null}]", "[{\"name\":{}}]")) {
            assertThat(save(form, fields)).as(fields).hasStatus(400);
        }
        assertThat(save(form, "x".repeat(FormDrafts.LARGEST + 1))).hasStatus(413);
        assertThat(save(form, "[{\"name\":\"a\",\"value\":\"\\u0000\\ud800\"}]"))
                .hasStatusOk();
        assertThat(mvc.post().uri("/drafts").with(user(clerk)).with(csrf())).hasStatus(400);
        assertThat(mvc.get().uri("/drafts").with(user(clerk))).hasStatus(400);
    }

    @Test
    void oldDraftsAndThoseBeyondAHundredAreRemoved() {
        save("/eski", FIELDS);
        jdbc.sql("update form_draft set saved_at = now() - interval '31 days'").update();
        IntStream.range(0, 102).forEach(number -> save("/form/" + number, FIELDS));

        assertThat(jdbc.sql("select count(*) from form_draft")
                        .query(Integer.class)
                        .single())
                .isEqualTo(100);
        assertThat(drafts.on(clerk.id(), "/", List.of("/eski", "/form/0", "/form/1")))
                .isEmpty();
    }

    @Test
    void aPageAskedForWithADraftHasItInItsForm() {
        save(form, "[{\"name\":\"name\",\"value\":\"Bordro Plus\"},{\"name\":\"licences\",\"value\":\"on iki\"}]");
        long id = drafts.on(clerk.id(), "/", List.of(form)).get(0).id();

        assertThat(mvc.get().uri(form + "/new?draft=" + id).with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Bordro Plus\"", "value=\"on iki\"", "bütün alanlar geri getirildi");
        for (String nonsense : List.of("99999", "abc", "", "-1", "9".repeat(40))) {
            assertThat(mvc.get().uri(form + "/new?draft=" + nonsense).with(user(clerk)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Bordro Plus", "data-draft-kept");
        }
    }

    private MvcTestResult save(String address, String fields) {
        return save(clerk, address, fields);
    }

    private MvcTestResult save(CurrentUser who, String address, String fields) {
        return mvc.post()
                .uri("/drafts")
                .param("form", address)
                .param("page", form + "/new")
                .param("fields", fields)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult draftsOn(CurrentUser who) {
        return mvc.get().uri("/drafts?page=/&form=" + form).with(user(who)).exchange();
    }

    private MvcTestResult send(String name, String value) {
        return mvc.post()
                .uri(form)
                .param(name, value)
                .with(user(clerk))
                .with(csrf())
                .exchange();
    }
}
