package tr.edu.akky.inventory.account;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;

/** Judges whether a person has proved enough to be signed in. */
public interface SignInProofs {

    /**
     * @param proofs of the kind {@link org.springframework.security.core.authority.FactorGrantedAuthority}, among others
     */
    boolean suffice(CurrentUser person, Collection<? extends GrantedAuthority> proofs);
}
