package tr.edu.akky.inventory.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Lets in people for whom another system vouches. The first time a person is known by the e-mail address, from then on
 * by the subject alone: whoever is given the address later does not get the account with it.
 */
@Service
@Transactional(noRollbackFor = SignInRefused.class)
public class ExternalAccounts {

    private static final Logger log = LoggerFactory.getLogger(ExternalAccounts.class);
    private static final String UNKNOWN = "directory.refused.unknown";

    private final Accounts accounts;
    private final AccountRepository repository;
    private final UnitRepository units;
    private final PasswordLinks links;
    private final ExternalIdentities identities;
    private final ApplicationEventPublisher events;

    ExternalAccounts(
            Accounts accounts,
            AccountRepository repository,
            UnitRepository units,
            PasswordLinks links,
            ExternalIdentities identities,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.repository = repository;
        this.units = units;
        this.links = links;
        this.identities = identities;
        this.events = events;
    }

    /**
     * @throws SignInRefused if the person has no account and gets none, has lost the last role, or comes with the
     *     address of somebody else
     * @throws DisabledException if the account was closed here
     */
    public CurrentUser admit(ExternalPerson person) {
        accounts.lockAll();
        Optional<Account> known = known(person);
        if (known.isEmpty()) {
            return new CurrentUser(create(person));
        }
        Account account = known.get();
        if (!account.isActive()) {
            throw new DisabledException("closed here");
        }
        renew(account, person);
        return new CurrentUser(account);
    }

    /** The systems that vouch for this person; empty for a person who is known here only. */
    @Transactional(readOnly = true)
    public List<String> sources(long accountId) {
        return identities.sources(accountId);
    }

    /** Forgets who the person is elsewhere: at the next sign-in the e-mail address decides again. */
    public void unlink(long accountId) {
        Account account = accounts.find(accountId);
        if (!identities.unlink(accountId)) {
            throw new NotFoundException();
        }
        record("account.unlinked", account);
    }

    private Optional<Account> known(ExternalPerson person) {
        Optional<Account> linked =
                identities.account(person.source(), person.subject()).flatMap(repository::findWithUnitsById);
        if (linked.isPresent()) {
            return linked;
        }
        Optional<Account> namesake = repository.findWithUnitsByEmail(Account.normalised(person.email()));
        namesake.ifPresent(account -> {
            if (identities.sources(account.id()).contains(person.source())) {
                throw new SignInRefused("directory.refused.other-person");
            }
            if (account.isActive()) {
                link(person, account);
            }
        });
        return namesake;
    }

    /** On an empty installation the first person must be an administrator, else there would never be one. */
    private Account create(ExternalPerson person) {
        Role role = person.role();
        if (role == null
                || !person.policy().createsAccounts()
                || role != Role.ADMINISTRATOR && repository.count() == 0) {
            throw new SignInRefused(UNKNOWN);
        }
        Account account =
                new Account(person.email(), Objects.requireNonNullElse(person.fullName(), person.email()), role);
        meant(person.units()).forEach(account::belongTo);
        repository.saveAndFlush(account);
        record("account.added", account);
        link(person, account);
        return account;
    }

    private void renew(Account account, ExternalPerson person) {
        Role role = person.policy().decidesRole() ? person.role() : account.role();
        if (role != Role.ADMINISTRATOR && accounts.isLastAdministrator(account)) {
            log.warn("The directory does not make account {} an administrator, but there is no other", account.id());
            role = Role.ADMINISTRATOR;
        }
        if (role == null) {
            Set<Unit> left = person.policy().decidesUnits() ? Set.of() : account.units();
            describe(account, account.email(), account.fullName(), Role.UNIT_STAFF, left);
            throw new SignInRefused(UNKNOWN);
        }
        describe(
                account,
                freeEmail(account, Account.normalised(person.email())),
                Objects.requireNonNullElse(person.fullName(), account.fullName()),
                role,
                person.policy().decidesUnits() ? meant(person.units()) : account.units());
    }

    private void describe(Account account, String email, String fullName, Role role, Set<Unit> belongings) {
        if (!email.equals(account.email())
                || !fullName.equals(account.fullName())
                || role != account.role()
                || !belongings.equals(account.units())) {
            if (!email.equals(account.email())) {
                links.voidAll(account);
            }
            account.describe(email, fullName, account.extension(), role, belongings);
            repository.flush();
            record("account.changed", account);
        }
    }

    /** The new address of a person whose name has changed, unless somebody else has an account by it. */
    private String freeEmail(Account account, String email) {
        return email.equals(account.email())
                        || repository.findWithUnitsByEmail(email).isPresent()
                ? account.email()
                : email;
    }

    private Set<Unit> meant(Set<String> names) {
        Set<Unit> meant = new HashSet<>();
        for (String name : names) {
            List<Unit> found = units.findByDetsisNo(name.strip())
                    .map(List::of)
                    .orElseGet(() -> units.findByNameFolded(TurkishText.fold(name)));
            if (found.size() == 1) {
                meant.addAll(found);
            } else {
                log.warn(
                        "The directory names the unit “{}”, which here are {}",
                        TurkishText.ofOneLine(name),
                        found.size());
            }
        }
        return meant;
    }

    private void link(ExternalPerson person, Account account) {
        identities.link(person.source(), person.subject(), account.id());
        record("account.linked", account);
    }

    private void record(String action, Account account) {
        events.publishEvent(new HistoryEvent(
                action, "account", account.id(), null, Map.of("name", account.fullName(), "email", account.email())));
    }
}
