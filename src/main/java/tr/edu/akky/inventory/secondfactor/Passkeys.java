package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The passkeys of people. What a device answers is checked by the library against the challenge it was given. */
@Service
@Transactional
class Passkeys {

    private static final int LONGEST_LABEL = 60;

    private final JdbcClient jdbc;
    private final PasskeyOwners owners;
    private final RelyingParty relyingParty;
    private final FactorStates states;
    private final CurrentUsers users;
    private final ApplicationEventPublisher events;

    Passkeys(
            JdbcClient jdbc,
            PasskeyOwners owners,
            RelyingParty relyingParty,
            FactorStates states,
            CurrentUsers users,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.relyingParty = relyingParty;
        this.states = states;
        this.users = users;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Passkey> of(long person) {
        return jdbc.sql("""
                        select credential_id id, label, created, last_used
                        from user_credentials join passkey_owner on handle = user_entity_user_id
                        where account_id = ? order by created
                        """)
                .param(person)
                .query((row, number) -> new Passkey(
                        row.getString("id"),
                        row.getString("label"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used").toInstant()))
                .list();
    }

    PublicKeyCredentialCreationOptions creation(CurrentUser person, Bytes challenge) {
        return relyingParty.creation(challenge, owners.of(person));
    }

    /** @throws RefusedException where the device has not answered this challenge rightly, or the label is no name */
    void add(
            CurrentUser person,
            String label,
            Bytes challenge,
            PublicKeyCredential<AuthenticatorAttestationResponse> answer,
            HttpServletRequest request) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            throw new RefusedException("second-factor.passkey.label.length");
        }
        states.lock(person.id());
        try {
            relyingParty
                    .checks(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation(person, challenge), new RelyingPartyPublicKey(answer, name)));
        } catch (DataAccessException fault) {
            throw fault;
        } catch (RuntimeException wrong) {
            throw new RefusedException("second-factor.passkey.refused");
        }
        states.note(person.id());
        record("account.passkey-added", person, name);
    }

    /** @return whom the passkey signs in, if they may; empty where it is none of ours or has not answered rightly */
    Optional<CurrentUser> personOf(
            PublicKeyCredential<AuthenticatorAssertionResponse> answer, Bytes challenge, HttpServletRequest request) {
        try {
            long account = PasskeyOwners.account(relyingParty
                    .checks(request)
                    .authenticate(new RelyingPartyAuthenticationRequest(relyingParty.request(challenge), answer)));
            return users.refreshed(account);
        } catch (DataAccessException fault) {
            throw fault;
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    void remove(CurrentUser person, String id) {
        states.lock(person.id());
        String label = jdbc.sql("""
                        delete from user_credentials using passkey_owner
                        where handle = user_entity_user_id and account_id = ? and credential_id = ? returning label
                        """)
                .params(person.id(), id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFoundException::new);
        states.note(person.id());
        record("account.passkey-removed", person, label);
    }

    void removeAll(long person) {
        jdbc.sql("delete from user_credentials using passkey_owner"
                        + " where handle = user_entity_user_id and account_id = ?")
                .param(person)
                .update();
    }

    private void record(String action, CurrentUser person, String label) {
        events.publishEvent(new HistoryEvent(
                action, "account", person.id(), null, Map.of("name", person.fullName(), "passkey", label)));
    }
}
