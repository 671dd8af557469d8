package tr.edu.akky.inventory.secondfactor;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;

/** Who is who to passkeys. To us the name of an owner is the id of the account, since e-mail addresses change. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person as their device will show them; made known to us at the first passkey. */
    PublicKeyCredentialUserEntity of(CurrentUser person) {
        jdbc.sql("insert into passkey_owner (account_id, handle) values (?, ?) on conflict (account_id) do nothing")
                .params(person.id(), Bytes.random().toBase64UrlString())
                .update();
        String handle = jdbc.sql("select handle from passkey_owner where account_id = ?")
                .param(person.id())
                .query(String.class)
                .single();
        return entity(handle, person.getUsername(), person.fullName());
    }

    /** The account that this owner stands for. */
    static long account(PublicKeyCredentialUserEntity owner) {
        return Long.parseLong(owner.getName());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql("select account_id from passkey_owner where handle = ?")
                .param(handle.toBase64UrlString())
                .query(String.class)
                .optional()
                .map(account -> entity(handle.toBase64UrlString(), account, account))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return jdbc.sql("select handle from passkey_owner where account_id = ?")
                .param(Long.parseLong(account))
                .query(String.class)
                .optional()
                .map(handle -> entity(handle, account, account))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("owners are made known by their account");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("owners stay as long as their account");
    }

    private static PublicKeyCredentialUserEntity entity(String handle, String name, String displayName) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(handle))
                .name(name)
                .displayName(displayName)
                .build();
    }
}
