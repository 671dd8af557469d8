package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.Routes;
import tr.edu.akky.inventory.support.Routes.Route;

/** All routes of analysis, register and report, with things behind them that are there. */
@InventoryTest
class SpecialistRoutesTest {

    private static final String[] PREFIXES = {"/analysis", "/register", "/reports", "/history"};

    /** Whoever may read the report may also have it written into a file. */
    private static final List<String> READING = List.of("/reports/workbook", "/reports/document");

    /** Names of single fields; those of lists and tables come in other tests. */
    private static final List<String> FIELDS = List.of(
            ("page period version person line all next print q state status top unit expiry sort assignee decision"
                            + " responsible year show gap with subject feasibility reasons startsOn endsOn remarks"
                            + " dependsOn dependency lines overwrite equivalent noEquivalent advantages disadvantages"
                            + " constraints competence competenceReason draft append go dayRate yearlyIncrease vat usdRate"
                            + " eurRate ratesOf assumptions side kind label price quantity currency rate itemVat firstYear"
                            + " lastYear change a b c d versionA versionD act name checkedOn checkedBy allUnits units"
                            + " findings product need equivalents technicalReasons economicReasons comparisonOf"
                            + " withoutComparison reason number date addressee")
                    .split(" "));

    @Autowired
    WebApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    FinishedAnalysis analysis;

    @Autowired
    Routes routes;

    @Autowired
    JdbcClient jdbc;

    private MockMvcTester mvc;
    private CurrentUser administrator;
    private long period;
    private Map<String, String> known = Map.of();

    @BeforeEach
    void thereIsSomethingBehindEachRoute() {
        mvc = withoutARecordOfAllThatIsSent();
        administrator = people.administrator();
        period = round.open().id();
        reported.approved(administrator, "Tıp Fakültesi", Reported.row("MATLAB", "10", "40", "31.12.2027"));
        send(administrator, "/register/justifications", form("product", "MATLAB"));
        send(
                administrator,
                "/register/checks",
                form("checkedOn", "01.02.2026", "checkedBy", "Ayşe", "allUnits", "true", "findings", "Sorun yok"));
        send(administrator, "/reports/sealed", form("period", String.valueOf(period)));
        known = Map.of(
                "/lines/{id}", String.valueOf(analysis.lines(period).get(0)),
                "/justifications/{id}", only("justification"),
                "/checks/{id}", only("licence_check"),
                "/sealed/{id}", only("sealed_report"),
                "/analysis/{period}", String.valueOf(period),
                "/guide/{category}", "son-kullanici-mesleki");
    }

    @Test
    void aViewerChangesNothing() {
        CurrentUser viewer = people.viewer();
        long before = acts();
        for (Route route : routes().filter(Route::changes)
                .filter(route -> !READING.contains(route.pattern()))
                .toList()) {
            MvcTestResult answer =
                    send(viewer, path(route, "1"), form("period", String.valueOf(period), "version", "0"));
            assertThat(answer.getResponse().getStatus()).as("%s", route).isEqualTo(404);
        }
        assertThat(acts()).isEqualTo(before);
        assertThat(mvc.get().uri("/analysis").with(user(viewer)))
                .bodyText()
                .contains("MATLAB")
                .doesNotContain("taslağını devral", "Uzmana ata");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsNeverAFaultOfTheServer(String value) {
        for (Route route : routes().toList()) {
            for (String path :
                    List.of(path(route, "1"), path(route, "-1"), route.path(Map.of(), "9223372036854775807"))) {
                requireAnswer(route, path, all(value));
                MultiValueMap<String, String> partly = all(value);
                partly.set("period", String.valueOf(period));
                partly.set("version", "0");
                List.of("page", "gap", "with", "unit", "units", "line", "kind", "comparisonOf", "dependsOn", "all")
                        .forEach(partly::remove);
                requireAnswer(route, path, partly);
            }
        }
    }

    static Stream<String> nonsense() {
        return Stream.of("", "-1", "99999999999999999999", "9223372036854775807", "x".repeat(100_000), "%_\\'\"<{0}>");
    }

    /** The tester that other tests get keeps each request until its test has passed, and these are large. */
    private MockMvcTester withoutARecordOfAllThatIsSent() {
        return MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    private void requireAnswer(Route route, String path, MultiValueMap<String, String> parameters) {
        MvcTestResult answer = mvc.method(route.method())
                .uri(path)
                .params(parameters)
                .with(user(administrator))
                .with(csrf())
                .exchange();
        assertThat(answer.getUnresolvedException()).as("%s %s", route, path).isNull();
        assertThat(answer.getResponse().getStatus()).as("%s %s", route, path).isLessThan(500);
    }

    private static MultiValueMap<String, String> all(String value) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
        FIELDS.forEach(field -> all.add(field, value));
        return all;
    }

    private Stream<Route> routes() {
        return routes.all().filter(route -> route.isBelow(PREFIXES));
    }

    private String path(Route route, String other) {
        return route.path(known, other);
    }

    private MvcTestResult send(CurrentUser who, String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).params(form).with(user(who)).with(csrf()).exchange();
    }

    private static MultiValueMap<String, String> form(String... pairs) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            form.add(pairs[index], pairs[index + 1]);
        }
        return form;
    }

    private String only(String table) {
        return jdbc.sql("select id from " + table).query(String.class).single();
    }

    /** But for the refusals themselves, which the history keeps. */
    private long acts() {
        return jdbc.sql("select count(*) from activity where action <> 'access.refused'")
                .query(Long.class)
                .single();
    }
}
