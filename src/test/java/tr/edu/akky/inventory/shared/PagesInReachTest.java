package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A bookmark, or a list that has become shorter, never says that there is nothing where there is something. */
@InventoryTest
class PagesInReachTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    private CurrentUser administrator;

    @BeforeEach
    void sixtyPeople() {
        administrator = people.administrator();
        IntStream.range(0, 60).forEach(person -> people.reviewer());
    }

    @Test
    void aPageBeyondTheLastLeadsToTheLastWithItsFilterKept() {
        assertThat(get("/administration/accounts?q=ki%C5%9Fi&page=99999"))
                .hasRedirectedUrl("/administration/accounts?q=ki%C5%9Fi&page=2");
        assertThat(get("/administration/accounts?q=ki%C5%9Fi&page=2"))
                .hasStatusOk()
                .bodyText()
                .contains("Kişi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/accounts?q=%7Bx%7D&page=7",
                "/history?q=yok&page=7",
                "/administration/mail?page=7",
                "/notifications?page=7",
                "/register/justifications?page=7"
            })
    void whereThereIsNothingAtAllTheFirstPageSaysSo(String address) {
        assertThat(get(address)).hasRedirectedUrl(address.replace("page=7", "page=1"));
        assertThat(get(address.replace("page=7", "page=1"))).hasStatusOk();
    }

    @Test
    void theLinesBeginWithTheLatestPeriodAndForgetNoSearch() {
        assertThat(get("/consolidation/lines")).hasRedirectedUrl("/consolidation");

        long period = round.open().id();

        assertThat(get("/consolidation/lines?q=AutoCAD"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"AutoCAD\"", "name=\"period\" value=\"" + period + "\"");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(user(administrator)).exchange();
    }
}
