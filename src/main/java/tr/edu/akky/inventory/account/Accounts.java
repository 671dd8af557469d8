package tr.edu.akky.inventory.account;

import java.util.HashSet;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The people who may sign in. There is always an administrator left, and nobody shuts themselves out. */
@Service
@Transactional
class Accounts {

    private static final int LONGEST_EXTENSION = 20;

    private final AccountRepository accounts;
    private final UnitRepository units;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final PasswordLinks links;

    Accounts(
            AccountRepository accounts,
            UnitRepository units,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Sessions sessions,
            PasswordLinks links) {
        this.accounts = accounts;
        this.units = units;
        this.events = events;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.links = links;
    }

    @Transactional(readOnly = true)
    Account find(long id) {
        return accounts.findWithUnitsById(id).orElseThrow(NotFoundException::new);
    }

    Account add(AccountForm form) {
        lockAll();
        requireFreeEmail(form.email, -1);
        Account account = new Account(form.email, form.fullName, role(form));
        describe(account, form);
        accounts.saveAndFlush(account);
        record("account.added", account);
        return account;
    }

    void change(long id, AccountForm form) {
        lockAll();
        Account account = find(id);
        if (account.version() != form.version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        requireFreeEmail(form.email, id);
        if (role(form) != Role.ADMINISTRATOR) {
            requireAnotherAdministrator(account);
        }
        Role before = account.role();
        String address = account.email();
        describe(account, form);
        if (!account.email().equals(address)) {
            links.voidAll(account);
        }
        accounts.flush();
        record("account.changed", account);
        if (account.role() != before) {
            sessions.endOthers(id);
        }
    }

    void activate(CurrentUser actor, long id, boolean active) {
        lockAll();
        Account account = find(id);
        if (!active && actor.id() == id) {
            throw new RefusedException("account.not-oneself");
        }
        if (!active) {
            requireAnotherAdministrator(account);
        }
        account.activate(active);
        if (!active) {
            sessions.endAll(id);
            links.voidAll(account);
        }
        record(active ? "account.activated" : "account.deactivated", account);
    }

    void changeExtension(long id, String extension) {
        if (extension.strip().length() > LONGEST_EXTENSION) {
            throw new RefusedException("account.extension.length");
        }
        Account account = find(id);
        account.changeExtension(extension.isBlank() ? null : extension.strip());
        record("account.changed", account);
    }

    /** Two administrators who close each other at once would leave none; each rule sees the other's act. */
    void lockAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('accounts'))").query().listOfRows();
    }

    private void describe(Account account, AccountForm form) {
        account.describe(
                form.email,
                form.fullName,
                form.extensionOrNull(),
                role(form),
                new HashSet<>(units.findAllById(form.units)));
    }

    private static Role role(AccountForm form) {
        if (form.role == null) {
            throw new RefusedException("account.role.missing");
        }
        return form.role;
    }

    boolean isLastAdministrator(Account account) {
        return account.role() == Role.ADMINISTRATOR
                && account.isActive()
                && accounts.countByRoleAndActiveTrue(Role.ADMINISTRATOR) < 2;
    }

    private void requireAnotherAdministrator(Account account) {
        if (isLastAdministrator(account)) {
            throw new RefusedException("account.last-administrator");
        }
    }

    private void requireFreeEmail(String email, long except) {
        accounts.findWithUnitsByEmail(Account.normalised(email))
                .filter(other -> other.id() != except)
                .ifPresent(other -> {
                    throw new RefusedException("account.email.taken", other.fullName());
                });
    }

    private void record(String action, Account account) {
        events.publishEvent(new HistoryEvent(
                action, "account", account.id(), null, Map.of("name", account.fullName(), "email", account.email())));
    }
}
