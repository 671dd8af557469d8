package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.StatementCount;

/** How long a session lasts, and how often it is written. */
@InventoryTest
class SessionTimeTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient database;

    @Autowired
    SessionRepository<? extends Session> sessions;

    private Visit visit;

    @BeforeEach
    void somebodyHasAnAccount() {
        visit = new Visit(mvc, people.reviewer(), new BrowserSession());
    }

    @Test
    void aSessionThatHasLastedTooLongIsOver() {
        visit.signIn();
        beganBefore(Duration.ofHours(11), sessions);
        assertThat(visit.start()).hasStatusOk();

        beganBefore(Duration.ofHours(13), sessions);

        assertThat(visit.start()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void beforeSignInASessionIsShortAndAPageWithoutAFormNeedsNone() {
        people.administrator();
        mvc.get().uri("/help").exchange();
        assertThat(count()).isZero();

        mvc.get().uri("/sign-in").with(visit.browser()).exchange();
        assertThat(seconds()).isEqualTo(1_800);
        visit.signIn();
        assertThat(seconds()).isEqualTo(7_200);
        assertThat(count()).isOne();
    }

    @Test
    void theLastVisitIsWrittenOnceAMinuteAtMost() {
        visit.signIn();
        jdbc.update("update web_session set last_access_time = last_access_time - 59000");
        long before = lastVisit();
        visit.start();
        assertThat(lastVisit()).isEqualTo(before);

        jdbc.update("update web_session set last_access_time = last_access_time - 2000");
        visit.start();
        assertThat(lastVisit()).isGreaterThan(before);
    }

    @Test
    void aPageReadsItsSessionOnceAndWritesNothingOfTheVisit() {
        visit.signIn();
        visit.start();

        assertThat(StatementCount.ofSessionDuring(
                        () -> assertThat(visit.start()).hasStatusOk()))
                .isOne();
    }

    @Test
    void aFileBesideThePagesNeedsNoSessionSoThatThePageOfAnOutageHasItsStyles() {
        visit.signIn();

        assertThat(StatementCount.ofSessionDuring(
                        () -> assertThat(mvc.get().uri("/css/app.css").with(visit.browser()))
                                .hasStatusOk()))
                .isZero();
    }

    private <S extends Session> void beganBefore(Duration time, SessionRepository<S> repository) {
        S session = Objects.requireNonNull(repository.findById(visit.id()));
        session.setAttribute(
                SignIns.ATTRIBUTE, new SignIn(visit.person().id(), Instant.now().minus(time), "", "", List.of()));
        repository.save(session);
    }

    private int count() {
        return database.sql("select count(*) from web_session")
                .query(Integer.class)
                .single();
    }

    private int seconds() {
        return database.sql("select max_inactive_interval from web_session")
                .query(Integer.class)
                .single();
    }

    private long lastVisit() {
        return database.sql("select last_access_time from web_session")
                .query(Long.class)
                .single();
    }
}
