package tr.edu.akky.inventory.submission;

import java.util.Collection;
import java.util.Set;

/** What a unit says of licences that BİDB has declared for the whole campus; told by whoever keeps them. */
public interface SharedLicenceUse {

    /** Whether the unit has declared in this submission that it uses any of them. */
    default boolean isDeclared(long submissionId) {
        return !declaredIn(Set.of(submissionId)).isEmpty();
    }

    /** Those of the submissions in which the unit has done so. */
    Set<Long> declaredIn(Collection<Long> submissionIds);
}
