package tr.edu.akky.inventory.directory;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import tr.edu.akky.inventory.account.SignInRefused;

/**
 * Asks each provider how it is to be talked to when somebody first wants to sign in with it. Spring would ask them all
 * at the start of the application, which one silent provider keeps from starting.
 */
class LazyRegistrations implements ClientRegistrationRepository {

    /** Spring itself waits for half a minute, three times. */
    private static final int PATIENCE_SECONDS = 8;

    private final OAuth2ClientProperties properties;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    LazyRegistrations(OAuth2ClientProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistration already = known.get(id);
        OAuth2ClientProperties.Registration configured =
                properties.getRegistration().get(id);
        if (already != null || configured == null) {
            return already;
        }
        try {
            ClientRegistration told = CompletableFuture.supplyAsync(() -> ask(id, configured))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            known.put(id, told);
            return told;
        } catch (CompletionException silent) {
            throw new SignInRefused("directory.refused.down");
        }
    }

    private ClientRegistration ask(String id, OAuth2ClientProperties.Registration registration) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, registration);
        one.getProvider().putAll(properties.getProvider());
        return Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id));
    }
}
