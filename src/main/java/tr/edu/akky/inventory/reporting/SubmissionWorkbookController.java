package tr.edu.akky.inventory.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.Submissions;

/** Hands a unit its own rows as the official workbook. A POST, since each export enters the history. */
@Controller
class SubmissionWorkbookController {

    private final Submissions submissions;
    private final SubmissionWorkbooks workbooks;

    SubmissionWorkbookController(Submissions submissions, SubmissionWorkbooks workbooks) {
        this.submissions = submissions;
        this.workbooks = workbooks;
    }

    @PostMapping("/submissions/{id}/workbook")
    void download(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        workbooks.make(submissions.find(user, id)).sendTo(response);
    }
}
