package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class PeopleScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository repository;

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleList list;

    @Test
    void aPersonIsFoundByTheWholeAddressOrByAnyPartOfIt() {
        CurrentUser administrator = people.administrator();
        CurrentUser clerk = people.staffOf();

        for (String typed : List.of(clerk.getUsername(), clerk.getUsername().replaceFirst("@.*", ""), "uni.edu")) {
            assertThat(mvc.get().uri("/administration/accounts?q={q}", typed).with(user(administrator)))
                    .describedAs(typed)
                    .bodyText()
                    .contains(clerk.getUsername());
        }
    }

    @Test
    void peopleAreFilteredByUnitAndByWhetherTheirAccountIsOpen() {
        CurrentUser administrator = people.administrator();
        Unit unit = people.unit("Kütüphane");
        CurrentUser inside = people.staffOf(unit);
        CurrentUser closed = people.staffOf(unit);
        CurrentUser outside = people.staffOf();
        accounts.activate(administrator, closed.id(), false);

        assertThat(mvc.get()
                        .uri("/administration/accounts?unit={unit}&active=true", unit.id())
                        .with(user(administrator)))
                .bodyText()
                .contains("1 / 4 kişi", inside.getUsername())
                .doesNotContain(closed.getUsername(), outside.getUsername());
        assertThat(mvc.get().uri("/administration/accounts?active=false").with(user(administrator)))
                .bodyText()
                .contains("1 / 4 kişi", closed.getUsername());
        assertThat(mvc.get().uri("/administration/accounts?role=&unit=&active=").with(user(administrator)))
                .bodyText()
                .contains("4 / 4 kişi");
    }

    @Test
    void emptyCellsOfAListLeaveAKnownPersonAsTheyAre() {
        CurrentUser reviewer = people.person(Role.REVIEWER, people.unit("Kütüphane"));

        list.load(List.of(new ListFile.Line(
                2,
                Map.of(
                        TurkishText.key(PeopleList.NAME),
                        "Yeni Ad",
                        TurkishText.key(PeopleList.EMAIL),
                        reviewer.getUsername()))));

        Account account = repository.findWithUnitsById(reviewer.id()).orElseThrow();
        assertThat(account.fullName()).isEqualTo("Yeni Ad");
        assertThat(account.role()).isEqualTo(Role.REVIEWER);
        assertThat(account.units()).hasSize(1);
    }

    @Test
    void twoAdministratorsWhoCloseEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            CurrentUser one = people.administrator();
            CurrentUser other = people.administrator();
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                for (var done : threads.invokeAll(List.of(close(start, one, other), close(start, other, one)))) {
                    assertThatCode(done::get)
                            .satisfiesAnyOf(
                                    thrown -> assertThat(thrown).isNull(),
                                    thrown -> assertThat(thrown).hasCauseInstanceOf(RefusedException.class));
                }
            } finally {
                threads.shutdown();
            }
            assertThat(repository.countByRoleAndActiveTrue(Role.ADMINISTRATOR)).isEqualTo(1);
            repository.deleteAll();
        }
    }

    private Callable<Void> close(CyclicBarrier start, CurrentUser actor, CurrentUser victim) {
        return () -> {
            start.await();
            accounts.activate(actor, victim.id(), false);
            return null;
        };
    }
}
