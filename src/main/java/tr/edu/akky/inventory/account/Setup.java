package tr.edu.akky.inventory.account;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Makes the first administrator; of two who try at once only one becomes it. */
@Service
class Setup {

    private final AccountRepository accounts;
    private final NewPasswords passwords;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Setup(
            AccountRepository accounts,
            NewPasswords passwords,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    void createAdministrator(SetupForm form) {
        Account administrator = new Account(form.email, form.fullName, Role.ADMINISTRATOR);
        administrator.setPassword(passwords.hash(form.password, administrator));
        transaction.executeWithoutResult(status -> keep(administrator));
    }

    private void keep(Account administrator) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('setup'))").query().listOfRows();
        if (accounts.count() > 0) {
            throw new NotFoundException();
        }
        accounts.saveAndFlush(administrator);
        jdbc.sql("delete from setup_code").update();
        events.publishEvent(new HistoryEvent(
                "account.added", "account", administrator.id(), null, Map.of("name", administrator.fullName())));
    }
}
