package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.submission.Submissions;

class SharedLicenceTest extends ConsolidationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SharedLicences shared;

    @Autowired
    Periods periods;

    @Autowired
    SharedLicenceRepository licences;

    @Autowired
    ReportLineRepository repository;

    @Autowired
    Contributions contributions;

    @Autowired
    Submissions submissions;

    @Test
    void anAgreementCountsOnceAndTheUsersOfTheUnitsAddUp() {
        declare("matlab", "SUBSCRIPTION", "500");
        reported.approved(specialist, "Tıp Fakültesi", row("MATLAB", "Sınırsız", "40", "Süresiz"));
        reported.approved(specialist, "Fen Fakültesi", row("MATLAB kampüs lisansı", "Sınırsız", "60", "Süresiz"));

        assertThat(line("matlab").licences()).isEqualTo(Quantity.of(500));
        assertThat(line("matlab").users()).isEqualTo(Quantity.of(100));
        assertThat(line("matlab").expiry().date()).hasToString("2027-12-31");
    }

    @Test
    void aUnitThatDeclaresItsUseIsNotCountedTwice() {
        declare("matlab", "SITE", "");
        CurrentUser clerk = useOf("Tıp Fakültesi", "75", row("MATLAB", "Sınırsız", "40", "Süresiz"));

        assertThat(line("matlab").licences()).isEqualTo(Quantity.UNLIMITED);
        assertThat(line("matlab").users()).isEqualTo(Quantity.of(75));
        assertThat(line("matlab").units()).isEqualTo(1);
        assertThat(clerk).isNotNull();
    }

    @Test
    void aUnitThatOnlyUsesALicenceOfTheCampusHasSomethingToSubmit() {
        declare("matlab", "SITE", "");

        useOf("Hukuk Fakültesi", "12");

        assertThat(line("matlab").users()).isEqualTo(Quantity.of(12));
    }

    @Test
    void aUnitsOwnLicencesAreAddedToTheAgreementAndAPersonMayCorrectWhichIsWhich() {
        declare("matlab", "USER", "500");
        reported.approved(specialist, "Tıp Fakültesi", row("MATLAB", "10", "10", "Süresiz"));
        assertThat(line("matlab").licences()).isEqualTo(Quantity.of(510));
        long lineId = line("matlab").id();
        long entry = contributions
                .below(repository.findById(lineId).orElseThrow())
                .get(0)
                .entryId();

        shared.mark(specialist, lineId, Set.of(entry), true);
        assertThat(line("matlab").licences()).isEqualTo(Quantity.of(500));

        shared.mark(specialist, lineId, Set.of(entry), false);
        assertThat(line("matlab").licences()).isEqualTo(Quantity.of(510));
    }

    @Test
    void anAgreementWithoutAnyRowIsALineAndAWithdrawnOneIsNone() {
        declare("matlab", "SITE", "");
        assertThat(line("matlab").licences()).isEqualTo(Quantity.UNLIMITED);
        long id = licences.inForce(period).get(0).id();

        shared.withdraw(specialist, id, licences.findById(id).orElseThrow().version());

        assertThat(lines()).isEmpty();
    }

    @Test
    void aUnitsOwnUnlimitedLicenceStaysWhereTheAgreementHasEndedBeforeThePeriod() {
        assertThat(mvc.post()
                        .uri("/consolidation/shared")
                        .param("product", "matlab")
                        .param("name", "Eski anlaşma")
                        .param("metric", "SITE")
                        .param("startsOn", "01.01.2020")
                        .param("expiry", "31.12.2021")
                        .with(user(specialist))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        reported.approved(specialist, "Tıp Fakültesi", row("MATLAB", "Sınırsız", "40", "Süresiz"));

        assertThat(line("matlab").licences()).isEqualTo(Quantity.UNLIMITED);
        assertThat(line("matlab").expiry().perpetual()).isTrue();
    }

    @Test
    void anAgreementCountsAsSoonAsTheDatesOfThePeriodReachIt() {
        Period open = periods.find(period);
        LocalDate later = open.dueOn().plusDays(20);
        assertThat(mvc.post()
                        .uri("/consolidation/shared")
                        .param("product", "matlab")
                        .param("name", "Yeni anlaşma")
                        .param("metric", "SITE")
                        .param("startsOn", later.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                        .param("expiry", "Süresiz")
                        .with(user(specialist))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(lines()).isEmpty();

        assertThat(mvc.post()
                        .uri("/administration/periods/{id}", period)
                        .param("version", "0")
                        .param("name", open.name())
                        .param("opensOn", open.opensOn().format(DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                        .param("dueOn", later.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                        .with(user(people.administrator()))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(line("matlab").licences()).isEqualTo(Quantity.UNLIMITED);
    }

    @Test
    void whatIsWrongStandsNextToItsField() {
        MvcTestResult page = mvc.post()
                .uri("/consolidation/shared")
                .param("product", "Uydurma Ürün")
                .param("name", "Anlaşma")
                .param("metric", "SITE")
                .param("expiry", "31.02.2027")
                .with(user(specialist))
                .with(csrf())
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Katalogda “Uydurma Ürün” adlı bir ürün yok", "Takvimde böyle bir gün yok");
    }

    @Test
    void unitsDeclareTheirOwnUseOnlyAndViewersNothing() {
        declare("matlab", "SITE", "");
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser stranger = people.staffOf(people.unit("Fen Fakültesi"));
        round.makeMissing();
        String address = "/submissions/" + round.submissionOf(clerk, unit) + "/shared-licences";

        assertThat(mvc.get().uri(address).with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("MathWorks MATLAB");
        assertThat(mvc.get().uri(address).with(user(stranger))).hasStatus(404);
        assertThat(mvc.post().uri(address).with(user(stranger)).with(csrf())).hasStatus(404);
        assertThat(mvc.post().uri(address).with(user(people.viewer())).with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/consolidation/shared").with(user(people.viewer())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/consolidation/shared/new").with(user(people.viewer())))
                .hasStatus(404);
        assertThatThrownBy(() -> shared.withdraw(people.viewer(), 1, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void declarationsSentAtOnceAreOneAndWhatIsSubmittedStays() throws Exception {
        declare("matlab", "SITE", "");
        Unit unit = people.unit("Hukuk Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.makeMissing();
        long submission = round.submissionOf(clerk, unit);
        long licence = licences.inForce(period).get(0).id();
        Callable<Boolean> use = () -> {
            shared.use(clerk, submission, Map.of(licence, Optional.of(12)));
            return true;
        };
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> done : four.invokeAll(Collections.nCopies(4, use))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            four.shutdown();
        }

        submissions.submit(clerk, submission);

        assertThatThrownBy(() -> shared.use(clerk, submission, Map.of(licence, Optional.empty())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void ofWhatIsNoNumberOnlyThisFormsFieldsComeBack() {
        declare("matlab", "SITE", "");
        Unit unit = people.unit("Hukuk Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.makeMissing();
        String field = "users-" + licences.inForce(period).get(0).id();
        MvcTestResult refused = mvc.post()
                .uri("/submissions/" + round.submissionOf(clerk, unit) + "/shared-licences")
                .param(field, "çok")
                .param("junk", "x".repeat(100_000))
                .with(user(clerk))
                .with(csrf())
                .exchange();
        assertThat(refused.getMvcResult().getFlashMap().get("users")).isEqualTo(Map.of(field, "çok"));
    }

    private void declare(String product, String metric, String count) {
        assertThat(mvc.post()
                        .uri("/consolidation/shared")
                        .param("product", product)
                        .param("name", "Campus-Wide")
                        .param("metric", metric)
                        .param("licences", count)
                        .param("startsOn", "01.01.2020")
                        .param("expiry", "31.12.2027")
                        .with(user(specialist))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private CurrentUser useOf(String unitName, String users, EntryForm... rows) {
        Unit unit = people.unit(unitName);
        CurrentUser clerk = people.staffOf(unit);
        round.makeMissing();
        Reported.UnitReport report = new Reported.UnitReport(unit, clerk, round.submissionOf(clerk, unit));
        reported.enter(report, rows);
        assertThat(mvc.post()
                        .uri("/submissions/" + report.submission() + "/shared-licences")
                        .param("users-" + licences.inForce(period).get(0).id(), users)
                        .with(user(clerk))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        reported.approve(specialist, report);
        return clerk;
    }
}
