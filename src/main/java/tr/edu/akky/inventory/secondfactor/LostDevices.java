package tr.edu.akky.inventory.secondfactor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Sessions;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Switches off the second factor of whoever has lost it: by an administrator, or by whoever may start the application.
 * Whoever may have found the device is signed out with it (ASVS 5.0 7.4.3).
 */
@Component
@Transactional
class LostDevices implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LostDevices.class);

    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final String reset;

    LostDevices(
            AccountRepository accounts,
            SecondFactors factors,
            Sessions sessions,
            @Value("${app.second-factor.reset:}") String reset) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.reset = reset.strip();
    }

    /** @return the person's name */
    String reset(CurrentUser administrator, long id) {
        Account person = accounts.findById(id).orElseThrow(NotFoundException::new);
        if (administrator.id() == id) {
            throw new RefusedException("second-factor.reset.oneself");
        }
        reset(person);
        return person.fullName();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!reset.isEmpty()) {
            reset(reset);
        }
    }

    void reset(String email) {
        accounts.findWithUnitsByEmail(Account.normalised(email))
                .ifPresentOrElse(
                        person -> {
                            reset(person);
                            log.warn(
                                    "The second factor of account {} is switched off; start again without"
                                            + " app.second-factor.reset",
                                    person.id());
                        },
                        () -> log.error("app.second-factor.reset names no account; nothing is changed"));
    }

    private void reset(Account person) {
        factors.reset(person);
        sessions.endAll(person.id());
    }
}
