package tr.edu.akky.inventory.account;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Makes the first administrator; of two who try at once only one becomes it. */
@Service
@Transactional
class Setup {

    private final AccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Setup(
            AccountRepository accounts,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.events = events;
    }

    void createAdministrator(SetupForm form) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('setup'))").query().listOfRows();
        if (accounts.count() > 0) {
            throw new NotFoundException();
        }
        Account administrator = new Account(form.email, form.fullName, Role.ADMINISTRATOR);
        policy.require(form.password, administrator);
        administrator.setPassword(encoder.encode(form.password));
        accounts.saveAndFlush(administrator);
        jdbc.sql("delete from setup_code").update();
        events.publishEvent(new HistoryEvent(
                "account.added", "account", administrator.id(), null, Map.of("name", administrator.fullName())));
    }
}
