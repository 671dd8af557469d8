package tr.edu.akky.inventory.consolidation;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** An open round whose rows are consolidated by a specialist. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
abstract class ConsolidationTest {

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Workbench workbench;

    @Autowired
    WorkbenchActs acts;

    @Autowired
    OpenNames names;

    @Autowired
    LineSearch lines;

    CurrentUser specialist;
    long period;

    @BeforeEach
    void aRoundIsOpen() {
        specialist = people.reviewer();
        period = round.open().id();
    }

    List<OpenName> open() {
        return names.find(period, new WorkbenchFilter(null, null, null, null, null, null, null))
                .getContent();
    }

    List<String> openNames() {
        return open().stream().map(open -> open.row().name()).toList();
    }

    List<Pick> picks() {
        return open().stream().map(open -> Pick.of(open.pick())).toList();
    }

    List<LineRow> lines() {
        return lines.find(period, "", "", "", PageRequest.of(0, 50)).getContent();
    }

    LineRow line(String name) {
        return lines.find(period, name, "", "", PageRequest.of(0, 10))
                .getContent()
                .get(0);
    }
}
