package tr.edu.akky.inventory.secondfactor;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** The names under which a session holds what a person has proved. */
final class Factor {

    static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;

    /** A code of the authenticator app, or a recovery code. */
    static final String CODE = "FACTOR_CODE";

    /** With the person verified by the device: two factors at once. */
    static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

    private Factor() {}
}
