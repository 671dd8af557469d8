package tr.edu.akky.inventory.sealing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.RefusedException;

/** Seals reports, hands out their files, compares them, and marks the one that was sent. */
@Controller
@RequestMapping("/reports/sealed")
class SealedReportController {

    private static final int PAGE_SIZE = 50;

    private final SealedReports reports;
    private final Sealing sealing;
    private final Sending sending;
    private final ReportComparison comparison;
    private final Dates dates;

    SealedReportController(
            SealedReports reports, Sealing sealing, Sending sending, ReportComparison comparison, Dates dates) {
        this.reports = reports;
        this.sealing = sealing;
        this.sending = sending;
        this.comparison = comparison;
        this.dates = dates;
    }

    @InitBinder
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @PostMapping
    String seal(@AuthenticationPrincipal CurrentUser user, @RequestParam long period, RedirectAttributes redirect) {
        try {
            long report = sealing.seal(user, period);
            Flash.success(redirect, "sealed.done");
            return "redirect:/reports/sealed/" + report;
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
            return "redirect:/reports?period=" + period;
        }
    }

    @GetMapping("/{id}")
    String report(@AuthenticationPrincipal CurrentUser user, @PathVariable long id, Model model) {
        SealedReport report = reports.find(id);
        LetterForm form = new LetterForm();
        form.addressee = reports.addressee(report);
        model.addAttribute("form", form);
        return page(user, report, model);
    }

    @GetMapping("/{id}/files/{kind}")
    void file(@PathVariable long id, @PathVariable String kind, HttpServletResponse response) throws IOException {
        SealedFile file = reports.file(id, kind);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()));
        reports.read(id, kind, content -> content.transferTo(response.getOutputStream()));
    }

    @GetMapping("/{id}/comparison")
    String compare(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long with,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        SealedReport report = reports.find(id);
        List<SealedReport> others = reports.others(report);
        model.addAttribute("report", report);
        model.addAttribute("others", others);
        if (with != null) {
            SealedReport other = reports.find(with);
            boolean otherIsLater = other.madeAt().isAfter(report.madeAt());
            SealedReport earlier = otherIsLater ? report : other;
            SealedReport later = otherIsLater ? other : report;
            model.addAttribute("other", other);
            model.addAttribute("rows", comparison.differences(earlier.id(), later.id(), Pages.of(page, PAGE_SIZE)));
        }
        return "sealing/comparison";
    }

    @PostMapping("/{id}/sending")
    String send(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long id,
            @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        SealedReport report = reports.forSending(user, id);
        Letter letter = form.read(dates.today(), errors);
        if (letter == null) {
            return page(user, report, model);
        }
        try {
            sending.send(user, id, letter);
            Flash.success(redirect, "sealed.sent", report.periodName());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/reports/sealed/" + id;
    }

    private String page(CurrentUser user, SealedReport report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("files", reports.files(report.id()));
        model.addAttribute("newer", reports.newer(report).orElse(null));
        model.addAttribute("mayCompare", !reports.others(report).isEmpty());
        model.addAttribute("sendable", reports.isSendable(user, report));
        return "sealing/sealed";
    }
}
