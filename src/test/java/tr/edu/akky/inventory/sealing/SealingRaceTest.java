package tr.edu.akky.inventory.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class SealingRaceTest {

    @Autowired
    Sealing sealing;

    @Autowired
    SealedReportRepository reports;

    @Autowired
    Reported reported;

    @Autowired
    Round round;

    @Autowired
    People people;

    @Test
    void whoSealsAMomentLaterIsToldAndNoNumberIsGivenTwiceOrLeftOut() throws Exception {
        CurrentUser reviewer = people.reviewer();
        Period period = round.open();
        reported.approved(reviewer, "Tıp Fakültesi", Reported.row("SPSS", "30", "30", "31.12.2027"));
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Boolean> seal = () -> {
            try {
                sealing.seal(reviewer, period.id());
                return true;
            } catch (RefusedException busy) {
                assertThat(busy.messageKey()).isEqualTo("sealed.busy");
                return false;
            }
        };
        int sealed = 0;
        for (Future<Boolean> outcome : two.invokeAll(List.of(seal, seal))) {
            sealed += outcome.get() ? 1 : 0;
        }
        two.shutdown();
        sealing.seal(reviewer, period.id());
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= sealed + 1; number++) {
            numbers.add(0, number);
        }
        assertThat(reports.findByPeriodIdOrderByNumberDesc(period.id()))
                .extracting(SealedReport::number)
                .containsExactlyElementsOf(numbers);
    }
}
