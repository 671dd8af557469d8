package tr.edu.akky.inventory.account;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who signs in or is signed in. */
@Service
@Transactional(readOnly = true)
public class CurrentUsers implements UserDetailsService {

    private final AccountRepository accounts;

    CurrentUsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Closed accounts and those without a password are as unknown ones, down to the time that the answer takes. */
    @Override
    public CurrentUser loadUserByUsername(String email) {
        return accounts.findWithUnitsByEmail(Account.normalised(email))
                .filter(account -> account.isActive() && account.passwordHash() != null)
                .map(CurrentUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The account that has this address, whether or not it may be entered. */
    public Optional<Long> idOf(String email) {
        return accounts.findWithUnitsByEmail(Account.normalised(email)).map(Account::id);
    }

    /** The person as the database knows them now; empty once the account is deactivated or gone. */
    public Optional<CurrentUser> refreshed(long id) {
        return accounts.findWithUnitsById(id).filter(Account::isActive).map(CurrentUser::new);
    }
}
