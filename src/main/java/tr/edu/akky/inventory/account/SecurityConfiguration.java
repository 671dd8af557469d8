package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import tr.edu.akky.inventory.shared.StaticFiles;

/** Sign-in and the coarse rules by path. The finer rules are part of each query. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static boolean isStatic(HttpServletRequest request) {
        return StaticFiles.hold(path(request));
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** 19 MiB and two passes, the least that ASVS 5.0 (appendix C) asks of Argon2id. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(
                new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
                Runtime.getRuntime().availableProcessors());
    }

    /** Observing each of the filters by itself costs every page more than it tells; pages as a whole are measured. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            CurrentUsers users,
            SignInProofs proofs,
            SetupCode setup,
            PersonalTokens tokens,
            SignedIn signedIn,
            SignIns signIns,
            Attempts attempts,
            Clock clock,
            @Value("${app.session.longest}") Duration longestSession,
            RefusedRequests refusedRequests,
            ResponseHeaders responseHeaders)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(StaticFiles.patterns())
                        .permitAll()
                        .requestMatchers("/sign-in/**", "/setup", "/password/**", "/help/**", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PolicyReportController.PATH)
                        .permitAll()
                        .requestMatchers("/administration/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(
                                "/review/**",
                                "/consolidation/**",
                                "/analysis/**",
                                "/register/**",
                                "/reports/**",
                                "/history/**")
                        .hasAnyRole(Role.REVIEWER.name(), Role.ADMINISTRATOR.name(), Role.VIEWER.name())
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(tokens).ignoringRequestMatchers(PolicyReportController.PATH))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter(ThrottleFilter.EMAIL)
                        .successHandler(signedIn)
                        .failureHandler(new SignInFailures()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?goodbye"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusedRequests))
                .addFilterBefore(new CurrentUserFilter(users, proofs, clock, longestSession), CsrfFilter.class)
                .addFilterAfter(new ThrottleFilter(attempts), CsrfFilter.class)
                .addFilterBefore(new SetupFilter(setup), CurrentUserFilter.class)
                .addFilterAfter(new PrivacyNoticeFilter(), AuthorizationFilter.class)
                .headers(responseHeaders)
                .build();
    }
}
