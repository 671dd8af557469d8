package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.shared.RefusedException;

/** What goes to and fro between the session and the device: a challenge that is good once, and the answer as JSON. */
@Component
class Ceremony {

    private static final String CHALLENGE = "passkey-challenge";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Bytes newChallenge(HttpSession session) {
        Bytes challenge = Bytes.random();
        session.setAttribute(CHALLENGE, challenge.toBase64UrlString());
        return challenge;
    }

    /** @throws RefusedException where none was given, or it has been answered already */
    Bytes takeChallenge(HttpSession session) {
        String challenge = Optional.ofNullable((String) session.getAttribute(CHALLENGE))
                .orElseThrow(() -> new RefusedException("second-factor.passkey.refused"));
        session.removeAttribute(CHALLENGE);
        return Bytes.fromBase64(challenge);
    }

    String options(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    private <T> T read(String answer, TypeReference<T> type) {
        try {
            T credential = json.readValue(answer, type);
            if (credential != null) {
                return credential;
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // Refused below, as an empty one is.
        }
        throw new RefusedException("second-factor.passkey.refused");
    }
}
