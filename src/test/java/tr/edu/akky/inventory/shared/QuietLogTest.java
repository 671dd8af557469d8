package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void whatSomebodySendsInPlaceOfANumberStaysOutOfTheLog(CapturedOutput log) {
        assertThat(mvc.get().uri("/register?period=Ayşe-Yılmaz").with(user(people.reviewer())))
                .hasStatus(400);
        assertThat(log).doesNotContain("Yılmaz");
    }
}
