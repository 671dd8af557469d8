package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.support.StatementCount;

class WorkbenchStatementsTest extends ConsolidationTest {

    private static final int MOST = 10;

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePagesAskTheDatabaseAsOftenForManyRowsAsForFew() {
        report("Tıp Fakültesi", 3);
        List<String> pages = List.of(
                "/consolidation",
                "/consolidation/lines?period=" + period,
                "/consolidation/lines/" + line("spss").id(),
                "/consolidation/shared");
        List<Long> few = pages.stream().map(this::statements).toList();

        report("Fen Fakültesi", 60);

        assertThat(pages.stream().map(this::statements).toList())
                .isEqualTo(few)
                .allMatch(statements -> statements <= MOST);
    }

    private void report(String unit, int rows) {
        reported.approved(
                specialist,
                unit,
                IntStream.range(0, rows)
                        .boxed()
                        .flatMap(number -> List.of(
                                row("SPSS " + number, "1", "1", "Süresiz"),
                                row(
                                        "Kaspersky EDR sürüm " + "abcdefgh".charAt(number % 8) + number,
                                        "1",
                                        "1",
                                        "Süresiz"),
                                row("Zortex Kuantum " + unit + number, "1", "1", "Süresiz"))
                                .stream())
                        .toArray(EntryForm[]::new));
    }

    /** Of the second visit: the first may fill a cache. */
    private long statements(String page) {
        assertThat(mvc.get().uri(page).with(user(specialist))).hasStatusOk();
        return StatementCount.during(
                () -> assertThat(mvc.get().uri(page).with(user(specialist))).hasStatusOk());
    }
}
