package tr.edu.akky.inventory.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.reporting.OfficialColumns;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class HelpPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    OfficialColumns columns;

    private CurrentUser clerk;
    private Unit unit;

    @BeforeEach
    void somebodyExists() {
        unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
    }

    @Test
    void everyPageOpensWithAndWithoutSigningInAndLacksNoSentence() throws Exception {
        for (String path : paths().toList()) {
            for (MvcTestResult answer : List.of(
                    mvc.get().uri(path).exchange(),
                    mvc.get().uri(path).with(user(clerk)).exchange())) {
                assertThat(answer).describedAs(path).hasStatusOk();
                assertThat(body(answer)).describedAs(path).doesNotContain("??", "|");
            }
        }
        assertThat(mvc.get().uri("/help/yok")).hasStatus(404);
    }

    @Test
    void noLinkOfTheHelpIsDead() throws Exception {
        Map<String, String> pages = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/help"));
        while (!waiting.isEmpty()) {
            String path = waiting.pop();
            String body = body(mvc.get().uri(path).with(user(clerk)).exchange());
            pages.put(path, body);
            for (String link : matches(LINK, body)) {
                String target = link.startsWith("#") ? path : link.replaceAll("#.*", "");
                boolean help = target.startsWith("/help");
                if (help && !pages.containsKey(target) && !waiting.contains(target)) {
                    waiting.add(target);
                } else if (!help && !target.startsWith("mailto:") && pages.putIfAbsent(target, "") == null) {
                    assertThat(mvc.get()
                                    .uri(target)
                                    .with(user(clerk))
                                    .exchange()
                                    .getResponse()
                                    .getStatus())
                            .describedAs("%s on %s", link, path)
                            .isIn(200, 302);
                }
            }
        }
        assertThat(pages.keySet()).contains(paths().toArray(String[]::new));
        pages.forEach((path, body) -> matches(LINK, body).stream()
                .filter(link -> link.contains("#") && (link.startsWith("#") || link.startsWith("/help")))
                .forEach(link -> {
                    String target = link.startsWith("#") ? path : link.replaceAll("#.*", "");
                    assertThat(matches(ID, pages.getOrDefault(target, "")))
                            .describedAs("%s on %s", link, path)
                            .contains(link.replaceAll(".*#", ""));
                }));
    }

    @Test
    void noAnchorStandsTwiceOnAPage() throws Exception {
        for (String path : paths().toList()) {
            assertThat(matches(ID, body(mvc.get().uri(path).exchange())))
                    .describedAs(path)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyColumnHasItsHelpInTheWordsOfTheOfficialFileAndTheFormLeadsThere() throws Exception {
        round.open();
        String form = body(mvc.get()
                .uri("/submissions/" + round.submissionOf(clerk, unit) + "/entries/new")
                .with(user(clerk))
                .exchange());
        String table = body(mvc.get().uri("/help/columns").exchange());
        assertThat(columns.all()).hasSize(19);
        columns.all().forEach(column -> {
            assertThat(table).contains("id=\"" + column.anchor() + "\"", column.heading(), column.explanation());
            if (column.letter() != null) {
                assertThat(form).contains(column.explanation(), "/help/columns#" + column.anchor() + "\"");
            }
        });
        assertThat(columns.all().get(13).letter()).isEqualTo("N");
        assertThat(columns.all().get(18).fullLetter()).isEqualTo("T");
    }

    private static Stream<String> paths() {
        return Stream.concat(Stream.of("/help"), Stream.of(HelpPage.values()).map(page -> "/help/" + page.key()));
    }

    /** Without masthead and foot, which are those of every page. */
    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        String page = answer.getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll(".*\"(.*)\"", "$1"))
                .toList();
    }
}
