package tr.edu.akky.inventory.consolidation;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.SharedLicenceUse;

/** A unit that only uses licences of the campus has something to submit. */
@Component
class DeclaredUse implements SharedLicenceUse {

    private final SharedUseRepository uses;

    DeclaredUse(SharedUseRepository uses) {
        this.uses = uses;
    }

    @Override
    public Set<Long> declaredIn(Collection<Long> submissionIds) {
        return uses.findSubmissionsAmong(submissionIds);
    }
}
