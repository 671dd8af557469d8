package tr.edu.akky.inventory.analysis;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** An open round with three lines, to be decided on by a specialist. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
abstract class LinesOfAPeriod {

    static final String FULL = "gecis-yapilabilir";
    static final String PARTIAL = "kismen-gecis-yapilabilir";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Roadmap roadmap;

    @Autowired
    JdbcClient jdbc;

    CurrentUser specialist;
    long period;
    long unit;
    long matlab;
    long spss;
    long autocad;

    @BeforeEach
    void linesAreReported() {
        specialist = people.reviewer();
        period = round.open().id();
        unit = reported.approved(
                        specialist,
                        "Tıp Fakültesi",
                        row("MATLAB", "10", "40", "31.12.2028"),
                        row("SPSS", "5", "20", "01.03.2027"),
                        row("AutoCAD", "3", "30", "Süresiz"))
                .unit()
                .id();
        matlab = line("MATLAB");
        spss = line("SPSS");
        autocad = line("AutoCAD");
    }

    RoadmapLine planned(long id) {
        return roadmap.of(period).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    String name(long id) {
        return planned(id).name();
    }

    void lock() {
        jdbc.sql("update period set closed_at = now(), locked_at = now()").update();
    }

    MvcTestResult get(CurrentUser who, String address) {
        return mvc.get().uri(address).with(user(who)).exchange();
    }

    MvcTestResult post(CurrentUser who, String address, MultiValueMap<String, String> parameters) {
        return mvc.post()
                .uri(address)
                .params(parameters)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    /** @param pairs name and value of each parameter, in turn */
    static MultiValueMap<String, String> form(String... pairs) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            form.add(pairs[index], pairs[index + 1]);
        }
        return form;
    }

    private long line(String part) {
        return roadmap.of(period).stream()
                .filter(line -> line.name().contains(part))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
