package tr.edu.akky.inventory.directory;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** A real OpenID provider in this process: Spring Authorization Server as an application of its own. */
final class Provider {

    static final String CLIENT = "akky-envanter";
    static final String SECRET = "istemci parolası";
    static final String PASSWORD = "sağlayıcıdaki uzun parola";

    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

    private static final Map<String, Object> WRONG = new ConcurrentHashMap<>();

    private final int port;

    Provider() {
        SpringApplication application = new SpringApplication(Setup.class);
        application.setRegisterShutdownHook(true);
        ConfigurableApplicationContext running = application.run(
                "--server.port=0",
                "--spring.config.name=provider",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        port = Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer())
                .getPort();
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** Somebody who can sign in there with {@link #PASSWORD}, and what the provider tells of them. */
    void person(String name, Map<String, Object> claims) {
        PEOPLE.put(name, claims);
    }

    /** Has the next identity tokens hold this as well, or be signed by a stranger where they are {@code forged}. */
    void tellWrongly(Map<String, Object> claims) {
        WRONG.putAll(claims);
    }

    void clear() {
        PEOPLE.clear();
        WRONG.clear();
    }

    /** Not found by the application's own search for components. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration"
            })
    static class Setup {

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    // For this address the server takes any port (RFC 8252, 7.3).
                    .redirectUri("http://127.0.0.1/login/oauth2/code/kurum")
                    .postLogoutRedirectUri("http://localhost:8080/sign-in")
                    .scopes(scopes -> scopes.addAll(Set.of("openid", "profile", "email")))
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        UserDetailsService users() {
            return name -> Optional.ofNullable(PEOPLE.get(name))
                    .map(person -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .build())
                    .orElseThrow();
        }

        @Bean
        SigningKeys keys() {
            return new SigningKeys();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(SigningKeys keys) {
            return context -> {
                Authentication person = Objects.requireNonNull(context.<Authentication>getPrincipal());
                context.getClaims().claims(claims -> claims.putAll(PEOPLE.getOrDefault(person.getName(), Map.of())));
                if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    context.getClaims().claims(claims -> claims.putAll(WRONG));
                    keys.forgeNext(WRONG.containsKey("forged"));
                }
            };
        }
    }
}
