package tr.edu.akky.inventory.reporting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.consolidation.ReportableLine;
import tr.edu.akky.inventory.consolidation.ReportableRow;

/** Deals out the rows of the units to the lines that count them; both come in the same order. */
class RowsBelow {

    private final Iterator<ReportableRow> rows;
    private @Nullable ReportableRow next;

    RowsBelow(Iterator<ReportableRow> rows) {
        this.rows = rows;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    List<ReportableRow> of(ReportableLine line) {
        List<ReportableRow> own = new ArrayList<>();
        for (ReportableRow row = next; row != null && isOf(line, row); row = next) {
            own.add(row);
            advance();
        }
        return own;
    }

    private static boolean isOf(ReportableLine line, ReportableRow row) {
        return Objects.equals(row.lineId(), line.id())
                && (line.id() != null || line.name().equals(row.line()));
    }

    void requireAllDealt() {
        if (next != null) {
            throw new IllegalStateException("a row below no line: " + next);
        }
    }
}
