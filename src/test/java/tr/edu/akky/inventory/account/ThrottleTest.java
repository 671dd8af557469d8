package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** Guessing becomes slow, and the owner of an account still gets in. */
@InventoryTest
class ThrottleTest {

    private static final String OWN = "192.0.2.7";
    private static final String STRANGE = "198.51.100.9";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T06:00:00Z"));
    private Attempts attempts;

    @BeforeEach
    void aClockThatWaitsForNobody() {
        InstantSource source = now::get;
        attempts = new Attempts(jdbc, source.withZone(ZoneOffset.UTC));
    }

    @Test
    void afterFiveFailuresEachFurtherOneMakesTheWaitLongerUpToAQuarterOfAnHour() {
        fail("ayse@uni.edu.tr", OWN, 4);
        List<Long> waits = new ArrayList<>();
        for (int attempt = 0; attempt < 6; attempt++) {
            fail("ayse@uni.edu.tr", OWN, 1);
            Duration wait = attempts.begin("ayse@uni.edu.tr", OWN);
            waits.add(wait.toSeconds());
            pass(wait);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 300L, 900L, 900L);
    }

    @Test
    void whatIsTurnedAwayDoesNotMakeTheWaitLonger() {
        fail("ayse@uni.edu.tr", OWN, 5);
        assertThat(attempts.begin("ayse@uni.edu.tr", OWN)).isEqualTo(Duration.ofSeconds(30));
        pass(Duration.ofSeconds(10));
        assertThat(attempts.begin(" AYSE@uni.edu.tr", OWN)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whoeverFailsOnPurposeFromManyPlacesDoesNotShutTheOwnerOut() {
        attempts.begin("ayse@uni.edu.tr", OWN);
        attempts.succeeded("ayse@uni.edu.tr", OWN);
        for (int place = 0; place < 20; place++) {
            assertThat(attempts.begin("ayse@uni.edu.tr", "203.0.113." + place)).isZero();
        }

        assertThat(attempts.begin("ayse@uni.edu.tr", STRANGE)).isPositive();
        assertThat(attempts.begin("ayse@uni.edu.tr", OWN)).isZero();
    }

    @Test
    void aCampusBehindOneAddressMaySignInWhileOneOfItGuesses() {
        fail("kimse@uni.edu.tr", OWN, 5);
        for (int person = 0; person < 200; person++) {
            assertThat(attempts.begin("kisi" + person + "@uni.edu.tr", OWN)).isZero();
            attempts.succeeded("kisi" + person + "@uni.edu.tr", OWN);
        }
        for (int person = 0; person < 45; person++) {
            attempts.begin("yok" + person + "@uni.edu.tr", OWN);
        }
        Duration wait = attempts.begin("yok99@uni.edu.tr", OWN);
        assertThat(wait).isPositive();

        pass(Duration.ofSeconds(1));
        assertThat(attempts.begin("kisi7@uni.edu.tr", OWN)).isZero();
        attempts.succeeded("kisi7@uni.edu.tr", OWN);
        assertThat(attempts.begin("yok99@uni.edu.tr", OWN)).isEqualTo(wait.minusSeconds(1));
    }

    @Test
    void aCampusThatAsksForItsFirstPasswordsMayStillSignIn() {
        for (int person = 0; person < 50; person++) {
            attempts.requireApart("forgotten", "kisi" + person + "@uni.edu.tr", OWN);
        }

        assertThat(attempts.begin("kisi0@uni.edu.tr", OWN)).isZero();
        assertThatThrownBy(() -> attempts.requireApart("forgotten", "kisi99@uni.edu.tr", OWN))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anHourLaterNothingIsLeftOfIt() {
        fail("ayse@uni.edu.tr", OWN, 5);
        pass(Duration.ofMinutes(61));
        fail("ayse@uni.edu.tr", OWN, 4);
        assertThat(attempts.begin("ayse@uni.edu.tr", OWN)).isZero();

        pass(Duration.ofMinutes(61));
        attempts.begin("baska@uni.edu.tr", STRANGE);
        assertThat(jdbc.sql("select count(*) from attempt").query(Integer.class).single())
                .isEqualTo(3);
    }

    @Test
    void theAnswerIsTheSameWhetherTheAccountExistsOrNotAndTheRightPasswordIsNotEvenLookedAt() {
        CurrentUser person = people.reviewer();
        for (String email : List.of(person.getUsername(), "kimse@uni.edu.tr")) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(signIn(email, "yanlis")).hasRedirectedUrl("/sign-in?error");
            }
            assertThat(signIn(email, People.PASSWORD)).redirectedUrl().matches("/sign-in\\?wait=(29|30)");
        }
        assertThat(mvc.get().uri("/sign-in?wait=30"))
                .bodyText()
                .contains("Çok sayıda yanlış deneme yapıldı. 30 saniye bekleyip yeniden deneyin.");
        assertThat(mvc.get().uri("/sign-in?wait=900")).bodyText().contains("15 dakika bekleyip");
        assertThat(mvc.get().uri("/sign-in?wait=kotu")).hasStatusOk();
    }

    @Test
    void aPathWrittenInAnotherWayIsNoWayAround() {
        CurrentUser person = people.reviewer();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(URI.create("/sign%2Din"), person.getUsername(), "yanlis"))
                    .hasRedirectedUrl("/sign-in?error");
        }
        assertThat(signIn(URI.create("/sign%2Din"), person.getUsername(), People.PASSWORD))
                .redirectedUrl()
                .startsWith("/sign-in?wait=");
    }

    @Test
    void thePresentPasswordCannotBeGuessedByWhoeverFindsAnOpenSession() {
        CurrentUser person = people.reviewer();
        String before = hash(person);
        for (int attempt = 0; attempt < 5; attempt++) {
            changePassword(person, "yanlis");
        }
        assertThat(hash(person)).isEqualTo(before);
        assertThat(changePassword(person, People.PASSWORD)
                        .getMvcResult()
                        .getFlashMap()
                        .get("flash"))
                .asString()
                .contains("attempts.wait-seconds");
    }

    private String hash(CurrentUser person) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }

    private MvcTestResult changePassword(CurrentUser person, String current) {
        return mvc.post()
                .uri("/profile/password")
                .with(user(person))
                .with(csrf())
                .param("current", current)
                .param("password", "baska bir uzun parola")
                .param("repeated", "baska bir uzun parola")
                .exchange();
    }

    private MvcTestResult signIn(String email, String password) {
        return signIn(URI.create("/sign-in"), email, password);
    }

    private MvcTestResult signIn(URI address, String email, String password) {
        return mvc.post()
                .uri(address)
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private void fail(String email, String address, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(attempts.begin(email, address)).isZero();
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
