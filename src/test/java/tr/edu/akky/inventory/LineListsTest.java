package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;

/** The lists of analysis, register and report, of a period with few lines and of one with more than fit on a page. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class LineListsTest {

    private static final int MOST = 10;
    private static final int FEW = 12;
    private static final int MANY = 110;
    private static final int FULL_PAGE = 50;

    private static final List<String> PAGES = List.of(
            "/analysis?period=",
            "/analysis/roadmap?period=",
            "/analysis/guide?period=",
            "/analysis/defaults?period=",
            "/analysis/costs?period=",
            "/register?period=",
            "/register?print=&period=",
            "/register/regulations?of=",
            "/register/checks?of=",
            "/register/justifications?of=",
            "/reports?period=",
            "/reports/documents?period=",
            "/reports/gaps?gap=COMPETENCE&period=");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    FinishedAnalysis analysis;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser specialist;

    @BeforeEach
    void aSpecialistLooks() {
        specialist = people.reviewer();
    }

    @Test
    void theDatabaseIsAskedAsOftenForManyLinesAsForFew() {
        long first = round.open().id();
        Reported.UnitReport unit = reported.approved(specialist, "Tıp Fakültesi", rows(FEW));
        justifyMoreThanAPage();
        Map<String, Long> begun = statements(first);
        analysis.finish(specialist, first);
        Map<String, Long> few = statements(first);

        long second = round.openNext().id();
        reported.approvedIn(specialist, second, unit, rows(MANY));
        assertThat(statements(second))
                .isEqualTo(begun)
                .allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(MOST));
        analysis.finish(specialist, second);
        justifyMoreThanAPage();
        assertThat(statements(second))
                .isEqualTo(few)
                .allSatisfy((page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(MOST));
    }

    private EntryForm[] rows(int number) {
        return jdbc
                .sql("select name from product where active order by id limit ?")
                .param(number)
                .query(String.class)
                .stream()
                .map(name -> Reported.row(name, "10", "40", "31.12.2027"))
                .toArray(EntryForm[]::new);
    }

    private void justifyMoreThanAPage() {
        for (int count = 0; count < FULL_PAGE; count++) {
            assertThat(mvc.post()
                            .uri("/register/justifications")
                            .param("product", "MATLAB " + count)
                            .with(user(specialist))
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }
    }

    private Map<String, Long> statements(long period) {
        Map<String, Long> statements = new LinkedHashMap<>();
        PAGES.forEach(page -> statements.put(page, statements(page + period)));
        return statements;
    }

    /** Of the second visit: the first may fill a cache. */
    private long statements(String page) {
        visit(page);
        return StatementCount.during(() -> visit(page));
    }

    private void visit(String page) {
        assertThat(mvc.get().uri(page).with(user(specialist))).hasStatusOk();
    }
}
