package tr.edu.akky.inventory.analysis;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** An open round with lines whose cost a specialist computes. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
abstract class CostTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AnalysedLines analysed;

    CurrentUser specialist;
    long period;

    @BeforeEach
    void aRoundIsOpen() {
        specialist = people.reviewer();
        period = round.open().id();
    }

    String address(long line) {
        return "/analysis/lines/" + line + "/cost";
    }

    MvcTestResult page(CurrentUser who, String address) {
        return mvc.get().uri(address).with(user(who)).exchange();
    }

    MvcTestResult post(CurrentUser who, String address, String... parameters) {
        var request = mvc.post().uri(address).with(user(who)).with(csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    long line(String product) {
        return jdbc.sql("select id from shown_line where period_id = ? and product = ?")
                .params(period, product)
                .query(Long.class)
                .single();
    }

    /** The cost of each line as the report reads it. */
    List<CostComparison> reportedCosts() {
        return transaction.execute(status -> {
            try (var lines = analysed.lines(period)) {
                return lines.flatMap(line -> Optional.ofNullable(line.cost()).stream())
                        .toList();
            }
        });
    }

    void lock() {
        transaction.executeWithoutResult(status -> periods.lock(period));
    }
}
