package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SharedLicenceRepository extends Repository<SharedLicence, Long> {

    String IN_FORCE = """
            l.withdrawnAt is null
              and (l.startsOn is null or l.startsOn <= (select p.dueOn from Period p where p.id = :periodId))
              and (l.expiry.date is null or l.expiry.date >= (select p.opensOn from Period p where p.id = :periodId))
            """;

    SharedLicence saveAndFlush(SharedLicence licence);

    Optional<SharedLicence> findById(long id);

    @Query("""
            select new tr.edu.akky.inventory.consolidation.SharedLicenceRow(
                l.id, product.name, l.name, l.metric, l.licences, l.expiry,
                (select count(u) from SharedUse u join Submission s on s.id = u.submissionId
                 where u.sharedLicenceId = l.id and s.period.id = :periodId),
                (select sum(u.userCount) from SharedUse u join Submission s on s.id = u.submissionId
                 where u.sharedLicenceId = l.id and s.period.id = :periodId))
            from SharedLicence l join Product product on product.id = l.productId
            where
            """ + IN_FORCE + " order by product.name, l.id")
    List<SharedLicenceRow> inForce(long periodId);
}
