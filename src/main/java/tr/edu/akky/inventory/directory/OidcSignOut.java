package tr.edu.akky.inventory.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * After signing out here the browser is still signed in with the provider. The sign-in page offers to end that too
 * (OpenID Connect RP-Initiated Logout 1.0): by a link, since our policy lets a form lead nowhere else.
 */
class OidcSignOut implements LogoutHandler, LogoutSuccessHandler {

    /** The address in the session of the person, and then in the new one, where the page finds it. */
    private static final String ADDRESS = "providerSignOut";

    private final ClientRegistrationRepository registrations;
    private final String baseUrl;

    OidcSignOut(ClientRegistrationRepository registrations, String baseUrl) {
        this.registrations = registrations;
        this.baseUrl = baseUrl;
    }

    void remember(HttpServletRequest request, OidcSignIn signedIn) {
        address(signedIn).ifPresent(address -> request.getSession().setAttribute(ADDRESS, address));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.setAttribute(ADDRESS, session.getAttribute(ADDRESS));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        Object address = request.getAttribute(ADDRESS);
        if (address != null) {
            request.getSession().setAttribute(ADDRESS, address);
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?goodbye");
    }

    private Optional<String> address(OidcSignIn signedIn) {
        ClientRegistration registration =
                registrations.findByRegistrationId(signedIn.getAuthorizedClientRegistrationId());
        return Optional.ofNullable(registration)
                .map(known ->
                        known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("id_token_hint", signedIn.idToken())
                        .queryParam("post_logout_redirect_uri", baseUrl + "/sign-in")
                        .encode()
                        .toUriString());
    }
}
