package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     false, true,  false, false",
        "SUBMITTED, false, false, true,  true",
        "RETURNED,  false, true,  false, false",
        "APPROVED,  false, false, true,  false"
    })
    void onlyTheWaysOfTheWorkflowLeadOn(
            SubmissionStatus from, boolean toDraft, boolean toSubmitted, boolean toReturned, boolean toApproved) {
        assertThat(from.canBecome(SubmissionStatus.DRAFT)).isEqualTo(toDraft);
        assertThat(from.canBecome(SubmissionStatus.SUBMITTED)).isEqualTo(toSubmitted);
        assertThat(from.canBecome(SubmissionStatus.RETURNED)).isEqualTo(toReturned);
        assertThat(from.canBecome(SubmissionStatus.APPROVED)).isEqualTo(toApproved);
    }
}
