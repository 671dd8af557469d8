package tr.edu.akky.inventory.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JustificationRepository extends Repository<Justification, Long> {

    Justification saveAndFlush(Justification justification);

    @Query("select j from Justification j left join fetch j.unit where j.id = :id")
    Optional<Justification> findById(long id);

    /** Drafts first, then the latest number. */
    @Query("""
            select new tr.edu.akky.inventory.register.JustificationRow(
                j.id, j.number, j.product, u.name, j.quantity, j.price, j.status, j.changedBy, j.changedAt)
            from Justification j left join j.unit u
            where (:status is null or j.status = :status) and j.productFolded like :pattern
            order by case when j.status = DRAFT then 0 else 1 end,
                     j.number.numberYear desc nulls last, j.number.numberInYear desc nulls last, j.id desc
            """)
    Page<JustificationRow> search(@Nullable JustificationStatus status, String pattern, Pageable page);
}
