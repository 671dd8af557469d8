package tr.edu.akky.inventory.directory;

import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/**
 * Encrypted connections to a directory whose authority Java does not know. JNDI takes a factory by the name of its class
 * only and asks it for {@link #getDefault}, so there is one for the whole application.
 */
public final class TrustedSockets {

    private static volatile @Nullable SSLSocketFactory trusting;

    static void trust(SslBundle bundle) {
        trusting = bundle.createSslContext().getSocketFactory();
    }

    public static SSLSocketFactory getDefault() {
        return Objects.requireNonNull(trusting, "no bundle is configured");
    }

    private TrustedSockets() {}
}
