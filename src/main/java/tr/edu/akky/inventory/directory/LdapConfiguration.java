package tr.edu.akky.inventory.directory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.crypto.password.PasswordEncoder;
import tr.edu.akky.inventory.account.CurrentUsers;

/** Passwords are tried here and then in the directory, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("app.directory.ldap.urls")
@EnableConfigurationProperties(LdapSettings.class)
class LdapConfiguration {

    @Bean
    AuthenticationProvider passwordSignIn(
            CurrentUsers users,
            PasswordEncoder encoder,
            UserDetailsPasswordService renewal,
            LdapSettings settings,
            DirectorySettings directory,
            SslBundles bundles,
            DirectoryPeople people,
            ApplicationEventPublisher events) {
        DaoAuthenticationProvider local = new DaoAuthenticationProvider(users);
        local.setPasswordEncoder(encoder);
        local.setUserDetailsPasswordService(renewal);
        LdapConnections connections = new LdapConnections(
                settings, settings.sslBundle() == null ? null : bundles.getBundle(settings.sslBundle()));
        return new PasswordSignIn(
                local, new LdapDirectory(connections.source(), settings, directory.unitAttribute()), people, events);
    }
}
