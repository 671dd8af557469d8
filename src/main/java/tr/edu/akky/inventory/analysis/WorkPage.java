package tr.edu.akky.inventory.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** Puts together the work list of a period, in a constant number of statements. */
@Component
@Transactional(readOnly = true)
class WorkPage {

    private static final int PAGE_SIZE = 50;

    private final Periods periods;
    private final WorkList work;
    private final ReportLines lines;
    private final Assignments assignments;
    private final Categories categories;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    WorkPage(
            Periods periods,
            WorkList work,
            ReportLines lines,
            Assignments assignments,
            Categories categories,
            JdbcClient jdbc,
            MessageSource messages) {
        this.periods = periods;
        this.work = work;
        this.lines = lines;
        this.assignments = assignments;
        this.categories = categories;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** One bar: how many of all lines have something, and the lines that lack it. */
    record Bar(String label, String count, long percent, String link) {}

    /** @param periodId null for the latest period that has lines */
    void show(CurrentUser user, @Nullable Long periodId, WorkFilter filter, Model model) {
        List<Period> all = periods.all();
        model.addAttribute("periods", all);
        model.addAttribute("filter", filter);
        Optional<Period> period = periodId == null ? latest(all) : Optional.of(periods.find(periodId));
        model.addAttribute("period", period.orElse(null));
        period.ifPresent(shown -> show(user, shown, filter, model));
    }

    private void show(CurrentUser user, Period period, WorkFilter filter, Model model) {
        model.addAttribute("writable", user.isReviewer() && !period.isLocked());
        model.addAttribute("lines", work.find(period.id(), filter, user, Pages.of(filter.pageNumber(), PAGE_SIZE)));
        WorkProgress progress = work.progress(period.id());
        model.addAttribute("progress", progress);
        model.addAttribute("bars", bars(period.id(), progress));
        model.addAttribute("openNames", lines.openNames(period.id()));
        model.addAttribute("tops", categories.tops());
        model.addAttribute("people", assignments.people());
    }

    private List<Bar> bars(long periodId, WorkProgress progress) {
        return List.of(
                bar(periodId, "technical", progress.technical(), progress.lines()),
                bar(periodId, "competence", progress.competence(), progress.lines()),
                bar(periodId, "cost", progress.cost(), progress.lines()),
                bar(periodId, "decision", progress.decision(), progress.lines()));
    }

    private Bar bar(long periodId, String part, long done, long lines) {
        String label = messages.getMessage("work.done." + part, null, LocaleContextHolder.getLocale());
        WorkFilter missing = new WorkFilter(null, null, part, null, null);
        return new Bar(label, done + " / " + lines, lines == 0 ? 0 : 100 * done / lines, missing.list(periodId));
    }

    private Optional<Period> latest(List<Period> all) {
        Set<Long> withLines = new HashSet<>(
                jdbc.sql("select distinct period_id from report_line where entry_count + shared_count > 0")
                        .query(Long.class)
                        .list());
        return all.stream()
                .filter(period -> withLines.contains(period.id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
