package tr.edu.akky.inventory.analysis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;

/** What is done with a typed calculation: items come and go, and in the end it is saved. */
@Component
class CostEditing {

    private final ReportLines lines;
    private final CostDefaultsStore defaults;
    private final CostSuggestions suggestions;
    private final LineCosts costs;
    private final WorkList work;

    CostEditing(
            ReportLines lines,
            CostDefaultsStore defaults,
            CostSuggestions suggestions,
            LineCosts costs,
            WorkList work) {
        this.lines = lines;
        this.defaults = defaults;
        this.suggestions = suggestions;
        this.costs = costs;
        this.work = work;
    }

    /** The line, for one who may compute. */
    LineRow line(CurrentUser user, long lineId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        return lines.find(lineId).orElseThrow(NotFoundException::new);
    }

    /** @return whether it could be read; if not, nothing was saved */
    boolean save(CurrentUser user, long lineId, CostForm form) {
        LineRow line = line(user, lineId);
        Calculation calculation =
                CostReader.read(form, defaults.inForce(line.periodId())).calculation();
        if (calculation == null) {
            return false;
        }
        if (calculation.items().isEmpty()) {
            throw new RefusedException("cost.empty");
        }
        costs.save(user, lineId, form.version(), calculation);
        return true;
    }

    /** Where the work on costs goes on after this line: the next one without a cost, at the end the list. */
    String next(CurrentUser user, long lineId) {
        return work.nextToCost(line(user, lineId).periodId(), lineId)
                .map(next -> "redirect:/analysis/lines/" + next + "/cost")
                .orElse("redirect:/analysis");
    }

    /**
     * The form after the press of a button.
     *
     * @param change {@code add}, {@code licences} or {@code users} with a side, {@code suggest} with the name of a
     *     suggestion, {@code remove} with the index of an item; any other changes nothing
     */
    CostForm changed(CurrentUser user, long lineId, CostForm form, String change) {
        LineRow line = line(user, lineId);
        int colon = change.indexOf(':');
        String act = colon < 0 ? change : change.substring(0, colon);
        String on = change.substring(colon + 1);
        return switch (act) {
            case "add" -> added(form, on, "1");
            case "licences" -> added(form, on, count(line.licences()));
            case "users" -> added(form, on, count(line.users()));
            case "suggest" -> suggested(line, form, on);
            case "remove" -> form.without(on.matches("\\d{1,3}") ? Integer.parseInt(on) : -1);
            default -> form;
        };
    }

    private static CostForm added(CostForm form, String side, String count) {
        CostSide to = side.equals(CostSide.OPEN_SOURCE.name()) ? CostSide.OPEN_SOURCE : CostSide.COMMERCIAL;
        return form.with(CostRow.empty(to).counting(count));
    }

    private CostForm suggested(LineRow line, CostForm form, String name) {
        return suggestions.of(line).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> form.with(each.row()))
                .orElse(form);
    }

    private static String count(Quantity quantity) {
        return Optional.ofNullable(quantity.amount()).map(String::valueOf).orElse("1");
    }
}
