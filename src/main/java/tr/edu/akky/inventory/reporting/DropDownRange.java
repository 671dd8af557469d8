package tr.edu.akky.inventory.reporting;

import org.apache.poi.ss.util.CellRangeAddress;

/** The cells that a drop-down covers, as {@code B4:B100}. */
record DropDownRange(CellRangeAddress cells) {

    static DropDownRange parse(String reference) {
        return new DropDownRange(CellRangeAddress.valueOf(reference));
    }

    /** As far down as the last row written, where it covers the first data row; else as it is. */
    DropDownRange reachingDown(int firstRow, int rowAfterLast) {
        if (cells.getFirstRow() > firstRow || cells.getLastRow() < firstRow || cells.getLastRow() >= rowAfterLast - 1) {
            return this;
        }
        return new DropDownRange(new CellRangeAddress(
                cells.getFirstRow(), rowAfterLast - 1, cells.getFirstColumn(), cells.getLastColumn()));
    }

    @Override
    public String toString() {
        return cells.formatAsString();
    }
}
