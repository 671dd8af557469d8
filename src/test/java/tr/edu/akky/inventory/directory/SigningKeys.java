package tr.edu.akky.inventory.directory;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The key that a provider publishes, and a stranger's of the same name. */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final String NAME = "anahtar";

    private final JWKSet published = new JWKSet(key());
    private final JWKSet stranger = new JWKSet(key());
    private final AtomicBoolean forging = new AtomicBoolean();

    /** @param forge whether the stranger signs what is signed next */
    void forgeNext(boolean forge) {
        forging.set(forge);
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(forging.getAndSet(false) ? stranger : published);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(NAME).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
