package tr.edu.akky.inventory.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Period;

/** The filtered register as files. */
@Controller
@RequestMapping("/register")
class LicenceFileController {

    private static final int MOST = 100_000;
    private static final String TITLE = "Lisans Sicili";

    private final RegisterPeriods periods;
    private final Licences licences;
    private final LicenceCsv csv;
    private final LicenceWorkbook workbook;
    private final LicenceCalendar calendar;

    LicenceFileController(
            RegisterPeriods periods,
            Licences licences,
            LicenceCsv csv,
            LicenceWorkbook workbook,
            LicenceCalendar calendar) {
        this.periods = periods;
        this.licences = licences;
        this.csv = csv;
        this.workbook = workbook;
        this.calendar = calendar;
    }

    @GetMapping("/licences.csv")
    void csv(@ModelAttribute LicenceFilter filter, HttpServletResponse response) throws IOException {
        Period period = period(filter);
        leaveAs(response, "text/csv;charset=UTF-8", fileName(period, "csv"));
        csv.write(found(period, filter), response.getWriter());
    }

    @GetMapping("/licences.xlsx")
    void workbook(@ModelAttribute LicenceFilter filter, HttpServletResponse response) throws IOException {
        Period period = period(filter);
        leaveAs(response, Downloads.XLSX, fileName(period, "xlsx"));
        workbook.write(TITLE, found(period, filter), response.getOutputStream());
    }

    @GetMapping("/calendar.ics")
    void calendar(@ModelAttribute LicenceFilter filter, HttpServletResponse response) throws IOException {
        Period period = period(filter);
        leaveAs(response, "text/calendar;charset=UTF-8", fileName(period, "ics"));
        response.getWriter().write(calendar.of(TITLE, found(period, filter)));
    }

    private Period period(LicenceFilter filter) {
        return periods.chosen(periods.all(), filter.period()).orElseThrow(NotFoundException::new);
    }

    private List<LicenceRow> found(Period period, LicenceFilter filter) {
        return licences.rows(period.id(), filter, Pages.of(1, MOST));
    }

    private static String fileName(Period period, String ending) {
        return "Lisans-Sicili-" + TurkishText.ascii(period.name()).replaceAll("[^A-Za-z0-9]+", "-") + "." + ending;
    }

    private static void leaveAs(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name));
    }
}
