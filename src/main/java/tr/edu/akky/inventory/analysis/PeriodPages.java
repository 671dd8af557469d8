package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/** What the pages of a period (roadmap, guide) have in common: the period, the others, and who may write. */
@Component
class PeriodPages {

    private final Periods periods;

    PeriodPages(Periods periods) {
        this.periods = periods;
    }

    /**
     * Puts {@code period}, {@code periods} and {@code writable} into the model.
     *
     * @param periodId null for the latest one
     * @return null if there is no period yet
     * @throws NotFoundException if there is none with this identifier
     */
    @Nullable
    Period show(CurrentUser user, @Nullable Long periodId, Model model) {
        List<Period> all = periods.all();
        Period period = all.stream()
                .filter(each -> periodId == null || each.id() == periodId)
                .findFirst()
                .orElse(null);
        if (periodId != null && period == null) {
            throw new NotFoundException();
        }
        model.addAttribute("period", period);
        model.addAttribute("periods", all);
        model.addAttribute("writable", period != null && user.isReviewer() && !period.isLocked());
        return period;
    }

    /** @throws NotFoundException if this person may not change what is said in a period */
    static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }

    /** @throws tr.edu.akky.inventory.shared.RefusedException if the report of the period was sent */
    void requireUnlocked(long periodId) {
        periods.requireUnlocked(periodId);
    }
}
