package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open-source programs of the catalogue. */
@Service
@Transactional(readOnly = true)
public class Equivalents {

    private final EquivalentRepository equivalents;

    Equivalents(EquivalentRepository equivalents) {
        this.equivalents = equivalents;
    }

    /** All a few hundred of them by name, also those that are no longer offered. */
    public List<Equivalent> all() {
        return equivalents.findAll(Sort.by("name", "id"));
    }
}
