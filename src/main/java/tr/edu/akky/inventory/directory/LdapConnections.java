package tr.edu.akky.inventory.directory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;

/**
 * Connections to the servers of a directory, in the order of their addresses. They are not pooled: each sign-in signs in
 * there as another person.
 *
 * @param trusted authorities to trust instead of those of Java, or null
 */
record LdapConnections(LdapSettings settings, @Nullable SslBundle trusted) {

    private static final String CONNECT_TIMEOUT = "com.sun.jndi.ldap.connect.timeout";
    private static final String READ_TIMEOUT = "com.sun.jndi.ldap.read.timeout";
    private static final String SOCKET_FACTORY = "java.naming.ldap.factory.socket";
    private static final String BINARY_ATTRIBUTES = "java.naming.ldap.attributes.binary";

    ContextSource source() {
        LdapContextSource source = new LdapContextSource();
        source.setUrls(settings.urls().toArray(String[]::new));
        source.setPooled(false);
        if (settings.bindDn() == null) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.bindDn());
            source.setPassword(settings.bindPassword());
        }
        if (trusted != null) {
            TrustedSockets.trust(trusted);
        }
        if (settings.startTls()) {
            source.setAuthenticationStrategy(startTls());
        }
        source.setBaseEnvironmentProperties(environment());
        source.afterPropertiesSet();
        return source;
    }

    private DefaultTlsDirContextAuthenticationStrategy startTls() {
        DefaultTlsDirContextAuthenticationStrategy tls = new DefaultTlsDirContextAuthenticationStrategy();
        tls.setShutdownTlsGracefully(true);
        if (trusted != null) {
            tls.setSslSocketFactory(TrustedSockets.getDefault());
        }
        return tls;
    }

    private Map<String, Object> environment() {
        String patience = String.valueOf(settings.timeout().toMillis());
        Map<String, Object> environment = new HashMap<>();
        environment.put(CONNECT_TIMEOUT, patience);
        environment.put(READ_TIMEOUT, patience);
        environment.put(BINARY_ATTRIBUTES, "objectGUID");
        if (trusted != null && !settings.startTls()) {
            environment.put(SOCKET_FACTORY, TrustedSockets.class.getName());
        }
        return environment;
    }
}
