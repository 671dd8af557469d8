package tr.edu.akky.inventory.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.submission.Submission;

/** Hands out the waiting rows for correction offline. A POST, since each download enters the history. */
@Controller
class FaultFileController {

    private final IntakePage page;
    private final Batches batches;
    private final FaultWorkbook workbook;
    private final ApplicationEventPublisher events;

    FaultFileController(IntakePage page, Batches batches, FaultWorkbook workbook, ApplicationEventPublisher events) {
        this.page = page;
        this.batches = batches;
        this.workbook = workbook;
        this.events = events;
    }

    @PostMapping("/submissions/{submissionId}/intake/{batchId}/faults")
    @Transactional
    public void download(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            HttpServletResponse response)
            throws IOException {
        Submission submission = page.submission(user, submissionId);
        Batch batch = batches.find(submissionId, batchId);
        events.publishEvent(new HistoryEvent(
                "intake.faults-downloaded",
                "submission",
                submissionId,
                submission.unit().id(),
                Map.of("file", batch.fileName())));
        response.setContentType(Downloads.XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("Duzeltilecek-satirlar.xlsx"));
        workbook.write(batch, response.getOutputStream());
    }
}
