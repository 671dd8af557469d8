package tr.edu.akky.inventory.submission;

import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodRepository extends JpaRepository<Period, Long> {

    boolean existsByNameAndIdNot(String name, long id);
}
