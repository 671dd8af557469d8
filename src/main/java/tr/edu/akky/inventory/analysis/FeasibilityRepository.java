package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeasibilityRepository extends JpaRepository<Feasibility, String> {

    List<Feasibility> findAllByOrderByPositionAscCodeAsc();

    @Query("select distinct d.feasibilityCode from LineDecision d where d.feasibilityCode is not null")
    List<String> findCodesInUse();
}
