package tr.edu.akky.inventory.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An opened spreadsheet. Its sheets may be read again and again, each time from the top. */
public abstract sealed class Spreadsheet implements Closeable
        permits OdsSpreadsheet, TextSpreadsheet, XlsSpreadsheet, XlsxSpreadsheet {

    static final int MOST_SHEETS = 1_000;

    private final Guard guard;

    Spreadsheet(Guard guard) {
        this.guard = guard;
    }

    Guard guard() {
        return guard;
    }

    /** Names of the sheets that are not hidden, in their order; a text has one without a name. */
    public abstract List<String> sheets();

    /**
     * Reads the filled rows of a sheet, counted from zero among those of {@link #sheets()}. What the sink throws comes
     * out as it is.
     *
     * @throws tr.edu.akky.inventory.shared.RefusedException with a sentence for the person, whatever is wrong with the file
     */
    public final void read(int sheet, RowSink sink) {
        guard.restart();
        Unreadable.translating(() -> readRows(sheet, sink));
    }

    abstract void readRows(int sheet, RowSink sink) throws IOException;

    @Override
    public void close() throws IOException {
        // Most formats hold nothing but the bytes they were given.
    }
}
