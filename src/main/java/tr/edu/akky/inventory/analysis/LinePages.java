package tr.edu.akky.inventory.analysis;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** What the pages of a line (technical, cost, decision) have in common: the line, its period, and who may write. */
@Component
class LinePages {

    private final ReportLines lines;
    private final Periods periods;

    LinePages(ReportLines lines, Periods periods) {
        this.lines = lines;
        this.periods = periods;
    }

    /** Puts {@code line}, {@code period} and {@code writable} into the model. */
    LineRow show(CurrentUser user, long lineId, Model model) {
        LineRow line = lines.find(lineId).orElseThrow(NotFoundException::new);
        Period period = periods.find(line.periodId());
        model.addAttribute("line", line);
        model.addAttribute("period", period);
        model.addAttribute("writable", user.isReviewer() && !period.isLocked());
        return line;
    }

    /**
     * The line, for a change to what is said of it.
     *
     * @throws NotFoundException if this person may not
     * @throws tr.edu.akky.inventory.shared.RefusedException if the report of its period was sent
     */
    LineRow forChange(CurrentUser user, long lineId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        LineRow line = lines.find(lineId).orElseThrow(NotFoundException::new);
        periods.requireUnlocked(line.periodId());
        return line;
    }
}
