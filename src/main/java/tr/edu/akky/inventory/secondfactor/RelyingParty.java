package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tr.edu.akky.inventory.shared.Institution;

/**
 * This application as passkeys see it (WebAuthn: the relying party), and what it asks of them: to be found on the device
 * without a name typed, and that the device has verified the person by PIN, finger or face.
 */
@Component
class RelyingParty {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PasskeyOwners owners;
    private final UserCredentialRepository credentials;
    private final String id;
    private final URI baseUrl;
    private final Institution institution;

    RelyingParty(
            PasskeyOwners owners,
            JdbcOperations jdbc,
            Institution institution,
            @Value("${app.base-url}") URI baseUrl,
            @Value("${app.passkeys.rp-id}") String id) {
        this.owners = owners;
        this.credentials = new JdbcUserCredentialRepository(jdbc);
        this.institution = institution;
        this.id = id.isBlank() ? Objects.requireNonNull(baseUrl.getHost(), "app.base-url has no host") : id.strip();
        this.baseUrl = baseUrl;
    }

    /** Checks what devices answer, by the library. */
    WebAuthnRelyingPartyOperations checks(HttpServletRequest request) {
        return new Webauthn4JRelyingPartyOperations(owners, credentials, entity(), origins(request));
    }

    PublicKeyCredentialCreationOptions creation(Bytes challenge, PublicKeyCredentialUserEntity owner) {
        List<PublicKeyCredentialDescriptor> present = credentials.findByUserId(owner.getId()).stream()
                .map(each -> PublicKeyCredentialDescriptor.builder()
                        .id(each.getCredentialId())
                        .transports(each.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(entity())
                .user(owner)
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(present)
                .timeout(PATIENCE)
                .build();
    }

    PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(id)
                .challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRpEntity entity() {
        return PublicKeyCredentialRpEntity.builder()
                .id(id)
                .name("AKKY Envanter – " + institution.name())
                .build();
    }

    /** Beside the address in the settings the one that was called, if it is of the same host: it may have another port. */
    private Set<String> origins(HttpServletRequest request) {
        String called = ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
        String baseOrigin = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
        boolean own = request.getServerName().equals(baseUrl.getHost());
        return own && !called.equals(baseOrigin) ? Set.of(baseOrigin, called) : Set.of(baseOrigin);
    }
}
