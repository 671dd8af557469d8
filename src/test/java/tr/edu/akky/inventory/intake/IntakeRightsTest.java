package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.intake.IntakeDesk.PROFESSIONAL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What a unit hands in is for its own people alone, and no crafted request does harm. */
@InventoryTest
class IntakeRightsTest {

    private static final String GOOD = "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IntakeDesk desk;

    @Autowired
    People people;

    @Autowired
    Submissions submissions;

    private String base;
    private Unit other;

    @BeforeEach
    void openPeriod() {
        other = people.unit("Hukuk Fakültesi");
        desk.open();
        base = "/submissions/" + desk.submission().id() + "/intake";
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(base + path).with(user(desk.clerk())).with(csrf()).exchange();
    }

    @Test
    void theIntakeOfAnotherUnitDoesNotExist() {
        long batch = desk.handIn(GOOD + "X" + PROFESSIONAL + "y;;;\n");
        for (CurrentUser stranger :
                List.of(people.staffOf(other), people.staffOf(), people.reviewer(), people.viewer())) {
            for (String path : List.of("", "/" + batch, "/" + batch + "/columns", "/" + batch + "/rows/2")) {
                assertThat(mvc.get().uri(base + path).with(user(stranger))).hasStatus(404);
            }
            for (String path : List.of(
                    "/file",
                    "/paste",
                    "/" + batch + "/confirmation",
                    "/" + batch + "/undo",
                    "/" + batch + "/sheet?sheet=0",
                    "/" + batch + "/discarding",
                    "/" + batch + "/corrections",
                    "/" + batch + "/decisions",
                    "/" + batch + "/faults",
                    "/" + batch + "/columns",
                    "/" + batch + "/rows/2",
                    "/" + batch + "/revival")) {
                assertThat(mvc.post().uri(base + path).with(user(stranger)).with(csrf()))
                        .as(path)
                        .hasStatus(404);
            }
        }
        assertThat(desk.tally(batch).ready()).isEqualTo(1);
    }

    @Test
    void aBatchOfAnotherSubmissionIsNotReachedThroughOnesOwn() {
        long foreign = desk.handIn(GOOD);
        CurrentUser stranger = people.staffOf(other);
        long own = submissions.of(stranger).get(0).id();

        assertThat(mvc.get().uri("/submissions/" + own + "/intake/" + foreign).with(user(stranger)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/submissions/" + own + "/intake/" + foreign + "/corrections")
                        .with(user(stranger))
                        .with(csrf())
                        .param("cell.2.licences", "99"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/confirmation?remove=x&remove=9-9",
                "/decisions?all=UYDURMA&decision.2=X",
                "/corrections?act=x&row=999&cell.2.yok=1",
                "/sheet?sheet=-4",
                "/columns?firstRow=-1&column=name"
            })
    void craftedRequestsAreAnsweredWithoutAFault(String path) {
        long batch = desk.handIn(GOOD);

        assertThat(post("/" + batch + path)).hasStatus3xxRedirection();
    }
}
