package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** Neither what the answer says nor how much work it takes tells whether an account exists. */
@InventoryTest
class EqualAnswerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CurrentUsers users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachRefusalComparesExactlyOneHash() {
        AtomicInteger comparisons = new AtomicInteger();
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(counting(comparisons));

        for (String email : addresses()) {
            comparisons.set(0);
            assertThatThrownBy(() ->
                            provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "yanlis")))
                    .isExactlyInstanceOf(BadCredentialsException.class);
            assertThat(comparisons).as(email).hasValue(1);
        }
    }

    @Test
    void theAnswerIsTheSameAndOnlyTheHistoryKnowsWhichAccountItWas() {
        for (String email : addresses()) {
            assertThat(mvc.post()
                            .uri("/sign-in")
                            .param("email", email)
                            .param("password", "yanlis")
                            .with(csrf()))
                    .as(email)
                    .hasRedirectedUrl("/sign-in?error");
        }
        assertThat(jdbc.sql("select count(subject_id) || ' of ' || count(*) from activity"
                                + " where action = 'account.sign-in-failed' and details::text not like '%@%'")
                        .query(String.class)
                        .single())
                .isEqualTo("3 of 4");
    }

    /** Of one who may sign in, of a closed account, of one without a password, and of nobody. */
    private List<String> addresses() {
        CurrentUser closed = people.reviewer();
        CurrentUser invited = people.reviewer();
        jdbc.sql("update account set active = false where id = ?")
                .param(closed.id())
                .update();
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(invited.id())
                .update();
        return List.of(
                people.reviewer().getUsername(), closed.getUsername(), invited.getUsername(), "kimse@uni.edu.tr");
    }

    private PasswordEncoder counting(AtomicInteger comparisons) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                comparisons.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
    }
}
