package tr.edu.akky.inventory.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordLinkRepository extends Repository<PasswordLink, Long> {

    void save(PasswordLink link);

    @Query("select l from PasswordLink l join fetch l.account where l.digest = :digest")
    Optional<PasswordLink> find(String digest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PasswordLink l join fetch l.account where l.digest = :digest")
    Optional<PasswordLink> findForUse(String digest);

    boolean existsByAccountAndUsedAtIsNullAndExpiresAtAfter(Account account, Instant instant);

    /** A newer link makes the older ones void. */
    @Modifying
    @Query("update PasswordLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
    void voidAll(Account account, Instant now);
}
