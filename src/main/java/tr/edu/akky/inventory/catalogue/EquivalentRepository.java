package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import tr.edu.akky.inventory.shared.TurkishText;

interface EquivalentRepository extends JpaRepository<Equivalent, Long> {

    default Listing<EquivalentRow> find(String typed, @Nullable Origin origin, int page) {
        String folded = TurkishText.fold(typed);
        long found = countRows(folded, origin);
        int existing = Listing.existing(page, found);
        List<EquivalentRow> rows = findRows(folded, origin, PageRequest.of(existing - 1, Listing.SIZE));
        return new Listing<>(rows, found, count(), existing);
    }

    @Query("""
            select count(e) from Equivalent e
            where e.nameFolded like concat('%', :folded, '%') and (:origin is null or e.origin = :origin)
            """)
    long countRows(String folded, @Nullable Origin origin);

    @Query("""
            select new tr.edu.akky.inventory.catalogue.EquivalentRow(
                e.id, e.name, e.spdxLicence, e.origin, e.maintenance, e.active,
                (select count(pair) from ProductEquivalent pair where pair.equivalent = e and pair.product.active))
            from Equivalent e
            where e.nameFolded like concat('%', :folded, '%') and (:origin is null or e.origin = :origin)
            order by e.name, e.id
            """)
    List<EquivalentRow> findRows(String folded, @Nullable Origin origin, Pageable page);

    /** Programs that are not yet among the equivalents of a product. */
    @Query("""
            select e from Equivalent e
            where e.active and not exists (
                select pair from ProductEquivalent pair where pair.equivalent = e and pair.product.id = :productId)
            order by e.name, e.id
            """)
    List<Equivalent> findFurtherOnesFor(long productId);

    List<Equivalent> findByNameFoldedAndIdNot(String nameFolded, long id);

    boolean existsByCode(String code);
}
