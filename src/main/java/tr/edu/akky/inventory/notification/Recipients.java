package tr.edu.akky.inventory.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tr.edu.akky.inventory.account.Account;

/** Who is told: people whose account is active. */
interface Recipients extends Repository<Account, Long> {

    /** Those who enter and submit the rows of the unit. */
    @Query("""
            select a from Account a join a.units u
            where u.id = :unitId and u.active and a.active and a.role <> tr.edu.akky.inventory.account.Role.VIEWER
            order by a.id
            """)
    List<Account> staffOf(long unitId);

    @Query("""
            select a from Account a
            where a.active and a.role in (
                tr.edu.akky.inventory.account.Role.REVIEWER, tr.edu.akky.inventory.account.Role.ADMINISTRATOR)
            order by a.id
            """)
    List<Account> reviewers();

    List<Account> findByIdIn(Collection<Long> ids);
}
