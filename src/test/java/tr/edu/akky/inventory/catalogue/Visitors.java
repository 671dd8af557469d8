package tr.edu.akky.inventory.catalogue;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.account.Role;

/** People who visit the catalogue's pages, one for each role. */
final class Visitors {

    private Visitors() {}

    static RequestPostProcessor signedInAs(Role role, ApplicationContext application) {
        AccountRepository accounts = application.getBean(AccountRepository.class);
        String email = role.name().toLowerCase(Locale.ROOT) + "@ornek.edu.tr";
        if (accounts.findWithUnitsByEmail(email).isEmpty()) {
            Account account = new Account(email, "Deneme Kişisi", role);
            account.setPassword("unused");
            account.readNotice(Instant.now());
            accounts.save(account);
        }
        return user(application.getBean(CurrentUsers.class).loadUserByUsername(email));
    }
}
