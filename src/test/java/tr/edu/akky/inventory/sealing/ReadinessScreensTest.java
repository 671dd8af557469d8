package tr.edu.akky.inventory.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class ReadinessScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reported reported;

    @Autowired
    Round round;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser reviewer;
    private Period period;

    @BeforeEach
    void aUnitReports() {
        reviewer = people.reviewer();
        period = round.open();
        reported.approved(
                reviewer,
                "Tıp Fakültesi",
                Reported.row("SPSS", "30", "30", "31.12.2027"),
                Reported.row("MATLAB", "10", "40", "Süresiz"));
    }

    @Test
    void everyGapLeadsToTheFieldThatFillsIt() {
        assertThat(mvc.get().uri("/reports?period={id}", period.id()).with(user(reviewer)))
                .bodyText()
                .contains("Rapor %0 hazır", "gap=COMPETENCE");
        long line = jdbc.sql("select min(id) from report_line where entry_count > 0")
                .query(Long.class)
                .single();
        assertThat(mvc.get()
                        .uri("/reports/gaps?period={id}&gap=COMPETENCE", period.id())
                        .with(user(reviewer)))
                .bodyText()
                .contains("/analysis/lines/" + line + "#competence");
        for (Gap gap : Gap.values()) {
            String[] link = gap.link(line).split("#");
            assertThat(mvc.get().uri(link[0]).with(user(reviewer)))
                    .as(gap.name())
                    .bodyText()
                    .contains("id=\"" + link[1] + "\"");
        }
    }

    @Test
    void anotherPeriodIsChosenOnThePageItself() {
        Period next = round.openNext();
        for (String page : List.of("/reports", "/reports/documents")) {
            assertThat(mvc.get().uri(page + "?period={id}", period.id()).with(user(reviewer)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("action=\"" + page + "\"", "value=\"" + next.id() + "\"", next.name());
        }
    }
}
