package tr.edu.akky.inventory.submission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class BulkScreensTest {

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
    private CurrentUser reviewer;
    private long submission;
    private final List<Long> rows = new ArrayList<>();

    @BeforeEach
    void threeRows() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
        for (String name : List.of("Alfa", "Beta", "Gama")) {
            rows.add(round.enter(clerk, submission, name));
        }
    }

    @Test
    void oneColumnOfTheChosenRowsIsSetAndCanBeTakenBack() {
        assertThat(mvc.get()
                        .uri(bulk("?field=expiry&row=" + key(0, 0) + "&row=" + key(1, 0)))
                        .with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("2 kayıtta değiştir: Son kullanım tarihi", "Alfa", "Beta")
                .doesNotContain("Gama", "??");

        MvcTestResult answer =
                post("/changes", "field", "expiry", "expiry", "süresiz", "row", key(0, 0), "row", key(1, 0));

        assertThat(expiry(0)).isEqualTo(Expiry.PERPETUAL);
        assertThat(expiry(2).perpetual()).isFalse();
        assertThat(mvc.get().uri("/submissions/" + submission).with(user(clerk)))
                .bodyText()
                .contains("Seçilen kayıtlarda bir alan değiştirildi");
        Flash flash = flash(answer);
        assertThat(flash.arguments()).startsWith(2);
        assertThat(as(clerk, undo(answer))).hasStatus3xxRedirection();
        assertThat(expiry(0)).isEqualTo(Expiry.on(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void whatCannotBeReadIsSaidAndChangesNothing() {
        assertThat(post("/changes", "field", "expiry", "expiry", "31.02.2026", "row", key(0, 0)))
                .hasStatusOk()
                .bodyText()
                .contains("Takvimde böyle bir gün yok", "31.02.2026", key(0, 0));
        assertThat(expiry(0).date()).hasYear(2027);
    }

    @Test
    void rowsThatSomebodyChangedMeanwhileAreLeftAloneAndNamed() {
        as(
                clerk,
                "/submissions/" + submission + "/entries/" + rows.get(0) + "/cells/users",
                "users",
                "3",
                "version",
                "0");

        MvcTestResult answer =
                post("/changes", "field", "note", "note", "Denetlendi", "row", key(0, 0), "row", key(1, 0));

        assertThat(flash(answer).messageKey()).isEqualTo("entry.bulk-changed-but");
        assertThat(flash(answer).arguments()).containsExactly(1, "Alfa");
        assertThat(details(0).note()).isNull();
        assertThat(details(1).note()).isEqualTo("Denetlendi");
    }

    @Test
    void allThatTheFilterFindsIsDeletedAndComesBack() {
        MvcTestResult answer = post("/deletions", "all", "true", "q", "a");

        assertThat(entries.findLive(submission)).isEmpty();
        as(clerk, undo(answer));
        assertThat(entries.findLive(submission)).hasSize(3);
    }

    @Test
    void nothingChosenForeignRowsAndNonsenseChangeNothing() {
        Unit other = people.unit("Fen Fakültesi");
        round.makeMissing();
        CurrentUser stranger = people.staffOf(other);
        long own = round.submissionOf(stranger, other);
        String theirs = "/submissions/" + own + "/entries/bulk/deletions";

        assertThat(as(stranger, theirs, "row", key(0, 0))).hasStatus3xxRedirection();
        assertThat(as(stranger, "/submissions/" + submission + "/entries/bulk/deletions", "row", key(0, 0)))
                .hasStatus(404);
        assertThat(flash(post("/deletions")).messageKey()).isEqualTo("bulk.nothing-chosen");
        assertThat(flash(post("/deletions", "row", "x", "row", "1:1:1")).messageKey())
                .isEqualTo("bulk.nothing-chosen");
        assertThat(post("/changes", "field", "name", "name", "Hepsi", "row", key(0, 0)))
                .hasStatus(404);
        assertThat(post("/9223372036854775807/undoing")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(bulk("?row=" + key(0, 0))).with(user(clerk))).hasStatus3xxRedirection();
        assertThat(entries.findLive(submission)).hasSize(3);
    }

    @Test
    void whileBidbReviewsNothingIsChangedInBulk() {
        as(clerk, "/submissions/" + submission + "/submitting");

        assertThat(flash(post("/deletions", "row", key(0, 0))).messageKey()).isEqualTo("submission.not-with-unit");
    }

    @Test
    void oneRequestIsAskedOfManyRowsAndItsAnswersAreAcceptedAtOnce() {
        as(clerk, "/submissions/" + submission + "/submitting");
        String review = "/review/" + submission;
        assertThat(flash(as(reviewer, review + "/corrections/bulk", "message", "Kaç?"))
                        .messageKey())
                .isEqualTo("bulk.nothing-chosen");
        as(
                reviewer,
                review + "/corrections/bulk",
                "field",
                "USERS",
                "message",
                "Kaç?",
                "row",
                key(0, 0),
                "row",
                key(2, 0));
        assertThat(corrections.findUnsettled(submission))
                .extracting(CorrectionRequest::cell)
                .containsExactlyInAnyOrder(rows.get(0) + ":USERS", rows.get(2) + ":USERS");
        assertThat(mvc.get().uri("/review?only=asked&sort=-requests").with(user(reviewer)))
                .bodyText()
                .contains("Tıp Fakültesi");

        as(reviewer, review + "/return");
        List<String> requests =
                corrections.findAll().stream().map(each -> "" + each.id()).toList();
        for (String request : requests) {
            as(clerk, "/submissions/" + submission + "/corrections/" + request + "/answer", "answer", "Beş");
        }
        assertThat(mvc.get().uri(review).with(user(reviewer))).bodyText().contains("Seçilen yanıtları kabul et");
        as(reviewer, review + "/corrections/closings", "request", requests.get(0), "request", requests.get(1));
        assertThat(corrections.findUnsettled(submission)).isEmpty();
    }

    @Test
    void theQueueIsSortedAndNarrowedByItsAddress() {
        people.unit("Çocuk Bahçesi");
        round.makeMissing();

        for (String sort : List.of("unit", "-unit", "status", "entries", "-requests", "submitted", "-due", "x")) {
            assertThat(mvc.get().uri("/review?sort=" + sort).with(user(reviewer)))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/review?only=untouched").with(user(reviewer)))
                .bodyText()
                .contains("Çocuk Bahçesi")
                .doesNotContain(">Tıp Fakültesi<");
        assertThat(mvc.get().uri("/review?only=late").with(user(reviewer)))
                .bodyText()
                .contains("0 bildirim");
    }

    private String key(int index, int version) {
        return rows.get(index) + ":" + version;
    }

    private EntryDetails details(int index) {
        return entries.findById(rows.get(index)).orElseThrow().details();
    }

    private Expiry expiry(int index) {
        return details(index).expiry();
    }

    private String bulk(String rest) {
        return "/submissions/" + submission + "/entries/bulk" + rest;
    }

    private static Flash flash(MvcTestResult answer) {
        return (Flash) requireNonNull(answer.getMvcResult().getFlashMap().get("flash"));
    }

    private static String undo(MvcTestResult answer) {
        return requireNonNull(flash(answer).undoAction());
    }

    private MvcTestResult post(String act, String... parameters) {
        return as(clerk, bulk(act), parameters);
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
