package tr.edu.akky.inventory.support;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitRepository;

/**
 * Makes the people and units that tests need; everybody's password is {@link #PASSWORD}, and everybody has read the
 * notice on personal data.
 */
@Component
@Transactional
public class People {

    public static final String PASSWORD = "yarin sabah erken kalk";

    private final AtomicInteger count = new AtomicInteger();
    private final AccountRepository accounts;
    private final UnitRepository units;
    private final CurrentUsers users;
    private final String passwordHash;

    People(AccountRepository accounts, UnitRepository units, CurrentUsers users, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.units = units;
        this.users = users;
        this.passwordHash = encoder.encode(PASSWORD);
    }

    public Unit unit(String name) {
        return units.saveAndFlush(new Unit(name, null, null));
    }

    public CurrentUser staffOf(Unit... units) {
        return person(Role.UNIT_STAFF, units);
    }

    public CurrentUser reviewer() {
        return person(Role.REVIEWER);
    }

    public CurrentUser administrator() {
        return person(Role.ADMINISTRATOR);
    }

    public CurrentUser viewer() {
        return person(Role.VIEWER);
    }

    public CurrentUser person(Role role, Unit... units) {
        Account account = account(role);
        account.readNotice(Instant.now());
        List.of(units).forEach(account::belongTo);
        return saved(account);
    }

    /** Somebody who has not read the notice on personal data. */
    public CurrentUser newcomer(Role role) {
        return saved(account(role));
    }

    private Account account(Role role) {
        int number = count.incrementAndGet();
        Account account = new Account("kisi" + number + "@uni.edu.tr", "Kişi " + number, role);
        account.setPassword(passwordHash);
        return account;
    }

    private CurrentUser saved(Account account) {
        accounts.saveAndFlush(account);
        return users.refreshed(account.id()).orElseThrow();
    }
}
