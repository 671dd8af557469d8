package tr.edu.akky.inventory.catalogue;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EquivalentRepository extends JpaRepository<Equivalent, Long> {

    @Query("select e from Equivalent e where e.nameFolded like :pattern order by e.name")
    Page<Equivalent> search(String pattern, Pageable page);
}
