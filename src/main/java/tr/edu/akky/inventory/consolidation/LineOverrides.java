package tr.edu.akky.inventory.consolidation;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Periods;

/** Values of lines that a specialist sets by hand, each with its reason. */
@Service
@Transactional
class LineOverrides {

    private static final int LONGEST_REASON = 1000;

    private final ReportLineRepository lines;
    private final Categories categories;
    private final Periods periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineOverrides(
            ReportLineRepository lines,
            Categories categories,
            Periods periods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.categories = categories;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /** @param version of the line that the person was looking at */
    void set(CurrentUser user, long lineId, int version, LineField field, String typed, String typedReason) {
        ReportLine line = line(user, lineId, version);
        String value = field == LineField.CATEGORY ? category(typed) : field.checked(typed);
        String reason = TurkishText.tidy(typedReason);
        if (reason.isEmpty()) {
            throw new RefusedException("line.override.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RefusedException("line.override.reason-too-long");
        }
        line.override(field, new HandMade(value, reason, user.fullName(), clock.instant()));
        record("line.overridden", line, Map.of("value", value, "reason", reason));
    }

    void withdraw(CurrentUser user, long lineId, int version, LineField field) {
        ReportLine line = line(user, lineId, version);
        line.withdraw(field);
        record("line.override-withdrawn", line, Map.of());
    }

    /** What changed in a line has been seen. */
    void acknowledge(CurrentUser user, long lineId, int version) {
        line(user, lineId, version).acknowledge();
    }

    private ReportLine line(CurrentUser user, long lineId, int version) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        ReportLine line = lines.findById(lineId).orElseThrow(NotFoundException::new);
        periods.requireUnlocked(line.periodId());
        if (line.version() != version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        return line;
    }

    private String category(String code) {
        return categories
                .find(code)
                .orElseThrow(() -> new RefusedException("line.override.category-unknown"))
                .code();
    }

    private void record(String action, ReportLine line, Map<String, String> details) {
        events.publishEvent(new HistoryEvent(action, "line", line.id(), null, details));
    }
}
