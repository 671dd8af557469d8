package tr.edu.akky.inventory.secondfactor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.SignInProofs;

/** What suffices to be signed in, who must have a second factor, and how long a proof is good for changing one. */
@Component
class FactorRules implements SignInProofs {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Set<Role> requiredFor;
    private final Set<String> sufficient;
    private final Clock clock;

    /** @param trusted authorities of sign-ins elsewhere that already took two factors */
    FactorRules(
            @Value("${app.second-factor.required-for}") Set<Role> requiredFor,
            @Value("${app.second-factor.trusted}") Set<String> trusted,
            Clock clock) {
        this.requiredFor = Set.copyOf(requiredFor);
        this.sufficient = Stream.concat(Stream.of(Factor.CODE, Factor.PASSKEY), trusted.stream())
                .collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    @Override
    public boolean suffice(CurrentUser person, Collection<? extends GrantedAuthority> proofs) {
        return !person.hasSecondFactor() || areTwo(proofs);
    }

    /** Whoever must have a second factor and has none does nothing else before there is one. */
    boolean mustSetUp(CurrentUser person, Collection<? extends GrantedAuthority> proofs) {
        return isRequiredFor(person) && !person.hasSecondFactor() && !areTwo(proofs);
    }

    boolean isRequiredFor(CurrentUser person) {
        return requiredFor.contains(person.role());
    }

    /** Whether the person has shown lately who they are; a session left open is not enough to change a factor. */
    boolean areFresh(Collection<? extends GrantedAuthority> proofs) {
        Instant since = clock.instant().minus(FRESH);
        return proofs.stream()
                .anyMatch(proof -> proof instanceof FactorGrantedAuthority factor
                        && factor.getIssuedAt().isAfter(since));
    }

    private boolean areTwo(Collection<? extends GrantedAuthority> proofs) {
        return proofs.stream().anyMatch(proof -> sufficient.contains(Objects.requireNonNull(proof.getAuthority())));
    }
}
