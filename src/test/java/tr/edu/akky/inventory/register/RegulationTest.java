package tr.edu.akky.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;

@InventoryTest
class RegulationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    MessageSource messages;

    @Test
    void eachRegulationHasDutiesAndEachTopicIsTouched() {
        assertThat(Regulation.values())
                .hasSize(9)
                .allSatisfy(each -> assertThat(Duty.of(each)).isNotEmpty());
        assertThat(Arrays.stream(Duty.values()).map(Duty::topic)).contains(Topic.values());
    }

    @Test
    void everyDutyIsPutIntoWords() {
        for (Duty duty : Duty.values()) {
            for (String part : new String[] {"", ".met", ".evidence"}) {
                assertThat(messages.getMessage("duty." + duty + part, null, Locale.forLanguageTag("tr")))
                        .isNotBlank();
            }
        }
        for (Regulation regulation : Regulation.values()) {
            assertThat(messages.getMessage("regulation." + regulation + ".outside", null, Locale.forLanguageTag("tr")))
                    .isNotBlank();
        }
    }

    @Test
    void theMatrixShowsTheFiguresOfTheMomentAndLeadsOnlyToWhatAPersonMaySee() {
        CurrentUser viewer = people.viewer();
        assertThat(mvc.get().uri("/register/regulations").with(user(viewer)))
                .hasStatusOk()
                .bodyText()
                .contains("Henüz dönem yok", "6698 sayılı", "Uygulama dışında kalan", "Son 12 ayda 0 denetim kaydı")
                .doesNotContain("href=\"/administration");

        people.unit("Tıp Fakültesi");
        round.open();
        assertThat(mvc.get().uri("/register/regulations").with(user(people.administrator())))
                .bodyText()
                .contains("1 birimden 0 tanesi bildirdi", "href=\"/administration/accounts\"");
    }

    @Test
    void theMatrixIsReadWithAHandfulOfStatements() {
        round.open();
        CurrentUser viewer = people.viewer();

        assertThat(StatementCount.during(
                        () -> assertThat(mvc.get().uri("/register/regulations").with(user(viewer)))
                                .hasStatusOk()))
                .isLessThanOrEqualTo(10);
    }
}
