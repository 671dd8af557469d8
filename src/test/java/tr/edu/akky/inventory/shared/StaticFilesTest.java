package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What stands beside the pages is fetched once, and again only after it has changed. */
@InventoryTest
class StaticFilesTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"#]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void eachFileOfAPageIsNamedByWhatItHoldsAndKeptForGood() throws Exception {
        people.administrator();
        String page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();

        List<String> files = FILE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(files).anyMatch(file -> file.startsWith("/webjars/")).anyMatch(file -> file.startsWith("/js/"));
        assertThat(files).allSatisfy(file -> {
            assertThat(file).matches(".*-[0-9a-f]{32}\\.\\w+");
            assertThat(mvc.get().uri(file))
                    .hasStatusOk()
                    .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        });
    }

    @Test
    void whatIsNoFileIsNotFound() {
        people.administrator();
        assertThat(List.of("/css/olmayan.css", "/css/", "/js/../application.yaml", "/img/%2e%2e/application.yaml"))
                .allSatisfy(path -> assertThat(
                                mvc.get().uri(path).exchange().getResponse().getStatus())
                        .isBetween(400, 404));
    }
}
