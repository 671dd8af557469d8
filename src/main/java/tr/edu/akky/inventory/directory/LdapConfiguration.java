package tr.edu.akky.inventory.directory;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import tr.edu.akky.inventory.account.CurrentUsers;

/** Passwords are tried here and then in the directory, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("app.directory.ldap.urls")
@EnableConfigurationProperties(LdapSettings.class)
class LdapConfiguration {

    private static final String CONNECT_TIMEOUT = "com.sun.jndi.ldap.connect.timeout";
    private static final String READ_TIMEOUT = "com.sun.jndi.ldap.read.timeout";
    private static final String SOCKET_FACTORY = "java.naming.ldap.factory.socket";
    private static final String BINARY = "java.naming.ldap.attributes.binary";

    @Bean
    AuthenticationProvider passwordSignIn(
            CurrentUsers users,
            PasswordEncoder encoder,
            LdapSettings settings,
            DirectorySettings directory,
            SslBundles bundles,
            DirectoryPeople people,
            ApplicationEventPublisher events) {
        DaoAuthenticationProvider local = new DaoAuthenticationProvider(users);
        local.setPasswordEncoder(encoder);
        LdapDirectory ldap = new LdapDirectory(contextSource(settings, bundles), settings, directory.unitAttribute());
        return new PasswordSignIn(local, ldap, people, events);
    }

    /** Connections are not pooled: each sign-in binds as another person. */
    private static LdapContextSource contextSource(LdapSettings settings, SslBundles bundles) {
        LdapContextSource source = new LdapContextSource();
        source.setUrls(settings.urls().toArray(String[]::new));
        source.setPooled(false);
        source.setReferral("ignore");
        if (settings.bindDn() == null) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.bindDn());
            source.setPassword(settings.bindPassword());
        }
        String patience = String.valueOf(settings.timeout().toMillis());
        Map<String, Object> environment = new HashMap<>(Map.of(
                CONNECT_TIMEOUT, patience,
                READ_TIMEOUT, patience,
                BINARY, "objectGUID"));
        if (settings.sslBundle() != null) {
            TrustedSockets.trust(bundles.getBundle(settings.sslBundle()));
        }
        if (settings.startTls()) {
            DefaultTlsDirContextAuthenticationStrategy tls = new DefaultTlsDirContextAuthenticationStrategy();
            tls.setShutdownTlsGracefully(true);
            if (settings.sslBundle() != null) {
                tls.setSslSocketFactory(TrustedSockets.getDefault());
            }
            source.setAuthenticationStrategy(tls);
        } else if (settings.sslBundle() != null) {
            environment.put(SOCKET_FACTORY, TrustedSockets.class.getName());
        }
        source.setBaseEnvironmentProperties(environment);
        source.afterPropertiesSet();
        return source;
    }
}
