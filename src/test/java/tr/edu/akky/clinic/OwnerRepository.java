package tr.edu.akky.clinic;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface OwnerRepository extends Repository<Owner, Integer> {

    Page<Owner> findByLastNameStartingWith(String start, Pageable page);
}
