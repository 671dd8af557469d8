package tr.edu.akky.inventory.submission;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PeriodRepository extends JpaRepository<Period, Long> {

    /** Nobody locks, closes or changes the period before the transaction ends; many may hold it so at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Period p where p.id = :id")
    Optional<Period> findToStayAsItIs(long id);

    boolean existsByNameAndIdNot(String name, long id);
}
