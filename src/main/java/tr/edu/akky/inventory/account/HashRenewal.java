package tr.edu.akky.inventory.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;

/**
 * Whoever signs in with a password that was hashed with less work than is asked today has it hashed anew: else the time
 * of the answer would tell older accounts from those that do not exist.
 */
@Component
class HashRenewal implements UserDetailsPasswordService {

    private final JdbcClient jdbc;

    HashRenewal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails updatePassword(UserDetails person, @Nullable String hash) {
        jdbc.sql("update account set password_hash = ? where email = ? and password_hash = ?")
                .param(hash)
                .param(person.getUsername())
                .param(person.getPassword())
                .update();
        return person;
    }
}
