/**
 * What proves beside the password who somebody is: codes of an authenticator app (RFC 6238), passkeys (WebAuthn), which
 * also sign in alone, and recovery codes for the day when the device is gone.
 */
@ApplicationModule(
        displayName = "Second factor",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
