package tr.edu.akky.inventory.spreadsheet;

/** Takes the filled rows of a sheet one after the other. */
@FunctionalInterface
public interface RowSink {

    /** @return whether more rows are wanted */
    boolean accept(SheetRow row);
}
