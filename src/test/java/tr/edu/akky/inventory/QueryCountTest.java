package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitChanged;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class QueryCountTest {

    private static final int MOST = 10;
    private static final int MORE_THAN_A_PAGE = 60;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManagerFactory factory;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyRowsAsForFew() {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser administrator = people.administrator();
        round.open();
        long submission = round.submissionOf(clerk, unit);
        add(MORE_THAN_A_PAGE, clerk, submission);
        List<String> pages = List.of(
                "/",
                "/review",
                "/review?sort=-requests&only=untouched",
                "/review/" + submission,
                "/review/" + submission + "?sort=category&columns=note&columns=category&size=200",
                "/reports",
                "/history",
                "/catalogue/products",
                "/administration/units",
                "/administration/accounts");
        List<Long> few =
                pages.stream().map(page -> statements(administrator, page)).toList();
        long fewForUnit = statements(clerk, "/submissions/" + submission);

        add(MORE_THAN_A_PAGE, clerk, submission);

        assertThat(pages.stream().map(page -> statements(administrator, page)).toList())
                .isEqualTo(few)
                .allMatch(statements -> statements <= MOST);
        assertThat(statements(clerk, "/submissions/" + submission))
                .isEqualTo(fewForUnit)
                .isLessThanOrEqualTo(MOST);
    }

    private void add(int rows, CurrentUser clerk, long submission) {
        for (int row = 0; row < rows; row++) {
            String name = "Birim " + UUID.randomUUID();
            round.enter(clerk, submission, name);
            people.staffOf(people.unit(name));
        }
        events.publishEvent(new UnitChanged(0));
    }

    /** Of the second visit: the first may fill a cache. */
    private long statements(CurrentUser who, String page) {
        assertThat(mvc.get().uri(page).with(user(who))).hasStatusOk();
        statistics.clear();
        assertThat(mvc.get().uri(page).with(user(who))).hasStatusOk();
        return statistics.getPrepareStatementCount();
    }
}
