package tr.edu.akky.inventory.directory;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** A button on the sign-in page for each OpenID provider of {@code spring.security.oauth2.client.registration}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OidcConfiguration {

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
        return new LazyRegistrations(properties);
    }

    /** Spring Security applies it to the rules of every request before they are laid down. */
    @Bean
    Customizer<HttpSecurity> providerSignIn(
            ClientRegistrationRepository registrations,
            DirectoryPeople people,
            DirectorySettings settings,
            AuthenticationSuccessHandler signedIn,
            ApplicationEventPublisher events,
            @Value("${app.base-url}") String baseUrl) {
        OidcFailures failures = new OidcFailures(events);
        OidcSignOut signOut = new OidcSignOut(registrations, baseUrl);
        return http -> http.oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizedClientRepository(new NoTokensKept())
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(ProviderRequests.tokens()))
                        .userInfoEndpoint(userInfo ->
                                userInfo.oidcUserService(new OidcPeople(ProviderRequests.people(), people, settings)))
                        .successHandler((request, response, person) -> {
                            signOut.remember(request, (OidcSignIn) person);
                            signedIn.onAuthenticationSuccess(request, response, person);
                        })
                        .failureHandler(failures)
                        .withObjectPostProcessor(beginning(failures))
                        .withObjectPostProcessor(ending()))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut));
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beginning(OidcFailures failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> ending() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationResultConverter(OidcConfiguration::ours);
                return filter;
            }
        };
    }

    private static OidcSignIn ours(OAuth2LoginAuthenticationToken told) {
        return OidcSignIn.of(
                (OidcSignIn.Visitor) Objects.requireNonNull(told.getPrincipal()),
                told.getClientRegistration().getRegistrationId());
    }
}
