package tr.edu.akky.inventory.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.backup.UpgradeTest.DatabaseOfTheFirstRelease;
import tr.edu.akky.inventory.support.TestDatabase;

/** The application of today on a database of the first release: a context of its own. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DatabaseOfTheFirstRelease.class)
@DirtiesContext
class UpgradeTest {

    private static final Path ARCHIVE = Path.of("src/test/resources/backup/release-0.1.0.zip");

    /** Restoring compares the rows with those of the archive before it migrates on. */
    static class DatabaseOfTheFirstRelease implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = TestDatabase.newDatabase();
            try {
                new Restoration(TestDatabase.migrations(url)).run(ARCHIVE);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
            TestDatabase.use(url, context);
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CurrentUsers users;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatPeopleEnteredIsAllThere() throws IOException {
        try (Archive archive = Archive.open(ARCHIVE)) {
            assertThat(archive.manifest().schema()).isEqualTo("20261125.0340");
            for (String table :
                    List.of("account", "unit", "period", "submission", "entry", "sealed_file", "activity")) {
                long archived = archive.manifest().tables().stream()
                        .filter(content -> content.name().equals(table))
                        .findFirst()
                        .orElseThrow()
                        .rows();
                assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class))
                        .as(table)
                        .isPositive()
                        .isGreaterThanOrEqualTo(archived);
            }
        }
        assertThat(jdbc.queryForObject("select max(version) from flyway_schema_history", String.class))
                .isGreaterThanOrEqualTo("20261125.0340");
    }

    @Test
    void everybodySignsInWithThePasswordTheyHad() {
        assertThat(mvc.perform(
                        formLogin("/sign-in").user("email", "uzman@demo.edu.tr").password("envanter-2026")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");
    }

    @Test
    void thePagesShowIt() {
        CurrentUser administrator = users.refreshed(
                        number("select id from account where email = 'yonetici@demo.edu.tr'"))
                .orElseThrow();
        long submission = number("select min(submission_id) from entry");
        long line = number("select min(id) from report_line");
        long report = number("select min(id) from sealed_report");
        for (String page : List.of(
                "/",
                "/review",
                "/review/" + submission,
                "/consolidation/lines?period=" + number("select min(id) from period"),
                "/consolidation/lines/" + line,
                "/analysis",
                "/analysis/lines/" + line,
                "/analysis/roadmap",
                "/register",
                "/register/checks",
                "/register/justifications",
                "/reports",
                "/reports/sealed/" + report,
                "/history",
                "/search?q=matlab",
                "/administration/units",
                "/administration/accounts",
                "/administration/periods",
                "/administration/mail",
                "/administration/backups",
                "/catalogue/products")) {
            assertThat(mvc.get().uri(page).with(user(administrator))).as(page).hasStatusOk();
        }
        assertThat(mvc.get().uri("/review/{id}", submission).with(user(administrator)))
                .bodyText()
                .contains(jdbc.queryForObject(
                        "select max(name) from entry where submission_id = ? and name ~ '^[A-Za-z ]+$'",
                        String.class,
                        submission));
    }

    private long number(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }
}
