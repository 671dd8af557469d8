package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.submission.RowVersion;

/**
 * A row that has been read and waits.
 *
 * @param number of the row in its sheet, counted from one
 * @param cells as they stand in the file
 * @param corrections what a person wrote instead, also where that is nothing
 * @param faults message key for each cell that cannot be understood
 */
record HeldRow(
        int number,
        Map<SourceField, SheetCell> cells,
        Map<SourceField, String> corrections,
        RowState state,
        boolean adjusted,
        Map<SourceField, String> faults,
        Related related,
        @Nullable RowVersion stored) {

    /** The cells as corrected: what is to be understood. */
    Map<SourceField, SheetCell> wanted() {
        return wanted(corrections);
    }

    Map<SourceField, SheetCell> wanted(Map<SourceField, String> allCorrections) {
        Map<SourceField, SheetCell> wanted = new EnumMap<>(SourceField.class);
        wanted.putAll(cells);
        allCorrections.forEach((field, text) -> {
            if (text.isBlank()) {
                wanted.remove(field);
            } else {
                wanted.put(field, SheetCell.text(text));
            }
        });
        return wanted;
    }

    /** What stands in a cell, as corrected; empty where nothing does. */
    String text(SourceField field) {
        SheetCell cell = wanted().get(field);
        return cell == null ? "" : cell.text();
    }

    /** What stands in a cell of the file. */
    String textAsRead(SourceField field) {
        SheetCell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** The same row with further corrections and what is understood of it now. */
    HeldRow corrected(Map<SourceField, String> allCorrections, RowReading reading, Related relatedNow) {
        return new HeldRow(
                number,
                cells,
                allCorrections,
                reading.isClean() ? RowState.READY : RowState.ATTENTION,
                reading.adjusted(),
                reading.faults(),
                relatedNow,
                stored);
    }

    /** @param version of the row of the inventory that came of it, or null where it was left out */
    HeldRow storedAs(@Nullable RowVersion version) {
        return new HeldRow(number, cells, corrections, RowState.STORED, adjusted, faults, related, version);
    }

    HeldRow related(Related relatedNow) {
        return new HeldRow(number, cells, corrections, state, adjusted, faults, relatedNow, stored);
    }

    /** Taken back out of the inventory, and waiting for another confirmation. */
    HeldRow takenBack(Related relatedNow) {
        return new HeldRow(number, cells, corrections, RowState.READY, adjusted, faults, relatedNow, null);
    }
}
