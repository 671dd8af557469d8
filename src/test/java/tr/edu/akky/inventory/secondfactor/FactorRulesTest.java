package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

class FactorRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final FactorRules rules = new FactorRules(Set.of(), Set.of(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aProofIsGoodForChangesForTenMinutes() {
        assertThat(rules.areFresh(proved(Duration.ofMinutes(9)))).isTrue();
        assertThat(rules.areFresh(proved(Duration.ofMinutes(11)))).isFalse();
        assertThat(rules.areFresh(List.of())).isFalse();
    }

    @Test
    void whoGuessesWaitsLongerAndLongerButNeverForGood() {
        assertThat(WrongTries.wait(4)).isZero();
        assertThat(WrongTries.wait(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(WrongTries.wait(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(WrongTries.wait(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(WrongTries.wait(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(WrongTries.wait(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    private static List<GrantedAuthority> proved(Duration ago) {
        return List.of(FactorGrantedAuthority.withAuthority(Factor.PASSWORD)
                .issuedAt(NOW.minus(ago))
                .build());
    }
}
