package tr.edu.akky.inventory.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AccountRepository extends JpaRepository<Account, Long> {

    @Query("select a from Account a left join fetch a.units where a.id = :id")
    Optional<Account> findWithUnitsById(long id);

    @Query("select a from Account a left join fetch a.units where a.email = :email")
    Optional<Account> findWithUnitsByEmail(String email);

    @EntityGraph(attributePaths = "units")
    List<Account> findWithUnitsByEmailIn(Collection<String> emails);

    long countByRoleAndActiveTrue(Role role);

    /** Those with one of these roles who may sign in, by name. */
    List<Account> findByRoleInAndActiveTrueOrderByFullName(Collection<Role> roles);

    /** Whether the person has a second factor from now on. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = "update account set second_factor = :has where id = :id")
    void noteSecondFactor(long id, boolean has);

    @Query("""
            select new tr.edu.akky.inventory.account.AccountRow(
                a.id, a.fullName, a.email, a.role, a.active, case when a.passwordHash is null then false else true end,
                a.secondFactor,
                (select listagg(u.name, ', ') within group (order by u.name) from Account x join x.units u where x = a))
            from Account a
            where (a.nameFolded like :folded or a.email like :folded or a.email like :address) and (:role is null or a.role = :role)
            and (:active is null or a.active = :active)
            and (:unit is null or :unit in (select v.id from Account y join y.units v where y = a))
            order by a.active desc, a.fullName, a.id
            """)
    Page<AccountRow> search(
            String folded,
            String address,
            @Nullable Role role,
            @Nullable Boolean active,
            @Nullable Long unit,
            Pageable page);
}
