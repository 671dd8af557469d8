package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Two quick clicks, a form resent after a crash, or back and send again: whatever a form makes is there once. */
@InventoryTest
class SentTwiceTest {

    private static final String[] CHECK = {
        "checkedOn", "24.11.2026", "checkedBy", "Umut Uzman", "findings", "Eksik yok.", "allUnits", "true"
    };

    private static final String[] LICENCE = {
        "product", "MATLAB", "name", "Kampüs", "metric", "SITE", "licences", "10", "expiry", "31.12.2027"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser reviewer;
    private CurrentUser clerk;
    private long submission;

    @BeforeEach
    void aUnitHasAnOpenSubmission() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
    }

    @Test
    void aCheckIsRecordedOnceAndADifferentOneBesideIt() {
        String token = UUID.randomUUID().toString();
        send(reviewer, "/register/checks", token, CHECK);
        send(reviewer, "/register/checks", token, CHECK);
        assertThat(count("licence_check")).isEqualTo(1);

        send(reviewer, "/register/checks", token, with(CHECK, "findings", "Bir eksik var."));
        assertThat(count("licence_check")).isEqualTo(2);
    }

    @Test
    void clicksAtTheSameMomentMakeOne() throws Exception {
        String token = UUID.randomUUID().toString();
        ExecutorService clicks = Executors.newFixedThreadPool(4);
        try {
            clicks.invokeAll(IntStream.range(0, 4)
                    .mapToObj(click -> Executors.callable(() -> send(reviewer, "/register/checks", token, CHECK)))
                    .toList());
        } finally {
            clicks.shutdown();
        }
        assertThat(count("licence_check")).isEqualTo(1);
    }

    @Test
    void aRowSentByClicksAtTheSameMomentIsThereOnceAndNoneOfThemFails() throws Exception {
        String address = "/submissions/" + submission + "/entries";
        for (int row = 1; row <= 5; row++) {
            String token = UUID.randomUUID().toString();
            String name = "Özel yazılım " + row;
            ExecutorService clicks = Executors.newFixedThreadPool(4);
            try {
                for (Future<Object> click : clicks.invokeAll(
                        Collections.nCopies(4, Executors.callable(() -> send(clerk, address, token, "name", name))))) {
                    click.get();
                }
            } finally {
                clicks.shutdown();
            }
            assertThat(count("entry")).isEqualTo(row);
        }
    }

    @Test
    void aJustificationIsWrittenOnce() {
        String token = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            send(reviewer, "/register/justifications", token, "product", "MATLAB", "need", "Ders için.");
        }
        assertThat(count("justification")).isEqualTo(1);
    }

    @Test
    void aSharedLicenceIsDeclaredOnce() {
        String token = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            send(reviewer, "/consolidation/shared", token, LICENCE);
        }
        assertThat(count("shared_licence")).isEqualTo(1);
    }

    @Test
    void theSameCorrectionIsAskedOnceAndAnotherOneBesideIt() {
        round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
        String address = "/review/" + submission + "/corrections";
        send(reviewer, address, "", "message", "Adetleri denetleyin.");
        send(reviewer, address, "", "message", "Adetleri denetleyin.");
        assertThat(count("correction_request")).isEqualTo(1);

        send(reviewer, address, "", "message", "Tarihleri denetleyin.");
        assertThat(count("correction_request")).isEqualTo(2);
    }

    @Test
    void whatWasChangedInARowSinceItWasSentIsNotLost() {
        String address = "/submissions/" + submission + "/entries";
        String token = UUID.randomUUID().toString();
        send(clerk, address, token, "name", "Özel yazılım", "commercialCost", "1500");
        send(clerk, address, token, "name", "Özel yazılım", "commercialCost", "1500,00");
        assertThat(count("entry")).isEqualTo(1);

        assertThat(form(clerk, address, token, "name", "Özel yazılım", "note", "sonradan"))
                .hasStatusOk()
                .bodyText()
                .contains("zaten var", "sonradan");
        send(clerk, address, token, "name", "Başka yazılım");
        assertThat(count("entry")).isEqualTo(2);
    }

    private void send(CurrentUser who, String address, String token, String... fields) {
        assertThat(form(who, address, token, fields)).hasStatus3xxRedirection();
    }

    private MockMvcRequestBuilder form(CurrentUser who, String address, String token, String... fields) {
        MockMvcRequestBuilder request = mvc.post().uri(address).with(user(who)).with(csrf());
        if (!token.isEmpty()) {
            request = request.param("formToken", token);
        }
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request;
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] changed = fields.clone();
        for (int field = 0; field < changed.length; field += 2) {
            if (changed[field].equals(name)) {
                changed[field + 1] = value;
            }
        }
        return changed;
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
