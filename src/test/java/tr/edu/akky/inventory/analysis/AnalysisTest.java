package tr.edu.akky.inventory.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** An open round whose lines a specialist analyses. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
abstract class AnalysisTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Products products;

    @Autowired
    Periods periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnalysisStore store;

    @Autowired
    TransactionTemplate transactions;

    CurrentUser specialist;
    long period;

    @BeforeEach
    void aRoundIsOpen() {
        specialist = people.reviewer();
        period = round.open().id();
    }

    static EntryForm row(String name) {
        return Reported.row(name, "1", "5", "Süresiz");
    }

    /** A row whose unit proposes a program. */
    static EntryForm proposing(String name, String equivalent, String advantages, String competence) {
        EntryForm row = row(name);
        row.equivalent = equivalent;
        row.advantages = advantages;
        row.competence = competence;
        return row;
    }

    long line(String product) {
        return lineIn(period, product);
    }

    long lineIn(long inPeriod, String product) {
        return jdbc.sql("select id from report_line where period_id = ? and product_id = ?")
                .params(inPeriod, products.match(product).orElseThrow().id())
                .query(Long.class)
                .single();
    }

    StoredAnalysis stored(long line) {
        StoredAnalysis found = transactions.execute(status -> store.find(line));
        if (found == null) {
            throw new IllegalStateException("nothing found");
        }
        return found;
    }

    void lock() {
        transactions.executeWithoutResult(status -> periods.lock(period));
    }

    String page(CurrentUser who, String address) {
        return new String(
                mvc.get().uri(address).with(user(who)).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    /** @param parameters names and values in turn */
    MvcTestResult post(CurrentUser who, String address, String... parameters) {
        var request = mvc.post().uri(address).with(user(who)).with(csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }
}
