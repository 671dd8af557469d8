package tr.edu.akky.inventory.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Where single documents are made and downloaded. Making is a POST, since each export enters the history. */
@Controller
@RequestMapping("/reports")
class DocumentController {

    private final Reports reports;
    private final Templates templates;
    private final Periods periods;
    private final Inventory inventory;
    private final ReportLines lines;

    DocumentController(Reports reports, Templates templates, Periods periods, Inventory inventory, ReportLines lines) {
        this.reports = reports;
        this.templates = templates;
        this.periods = periods;
        this.inventory = inventory;
        this.lines = lines;
    }

    @GetMapping("/documents")
    String form(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(required = false) @Nullable Long period,
            Model model) {
        List<Period> all = periods.all();
        Period chosen = all.stream()
                .filter(each -> period == null || each.id() == period)
                .findFirst()
                .orElse(null);
        model.addAttribute("periods", all);
        model.addAttribute("period", chosen);
        model.addAttribute("progress", chosen == null ? null : lines.progress(chosen.id()));
        model.addAttribute("coverage", chosen == null ? null : inventory.coverage(chosen.id()));
        model.addAttribute("templates", templates.choices());
        model.addAttribute("kinds", DocumentKind.values());
        model.addAttribute("reviewer", user.isReviewer());
        return "reporting/documents";
    }

    @PostMapping("/workbook")
    void workbook(
            @RequestParam long period,
            @RequestParam(defaultValue = "a-n") String template,
            @RequestParam(defaultValue = "LINES") ReportSource source,
            @RequestParam(defaultValue = "false") boolean submitted,
            HttpServletResponse response)
            throws IOException {
        reports.make(period, template, source, submitted).sendTo(response);
    }

    @PostMapping("/document")
    void document(@RequestParam long period, @RequestParam DocumentKind kind, HttpServletResponse response)
            throws IOException {
        reports.make(period, kind).sendTo(response);
    }
}
