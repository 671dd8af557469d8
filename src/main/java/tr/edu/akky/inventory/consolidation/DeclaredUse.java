package tr.edu.akky.inventory.consolidation;

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
    public boolean isDeclared(long submissionId) {
        return uses.existsBySubmissionId(submissionId);
    }
}
