package tr.edu.akky.inventory.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;
import tr.edu.akky.inventory.shared.RefusedException;

/** Reads files as the application does, within its own limits. */
final class Sheets {

    static final SpreadsheetLimits LIMITS = new SpreadsheetLimits(
            DataSize.ofMegabytes(200), 100_000, 256, 32_767, DataSize.ofMegabytes(64), Duration.ofSeconds(60));
    static final Spreadsheets SPREADSHEETS = new Spreadsheets(LIMITS);

    private Sheets() {}

    static List<SheetRow> rows(byte[] content) {
        return rows(content, 0);
    }

    static List<SheetRow> rows(byte[] content, int sheet) {
        return rows(SPREADSHEETS.open(content), sheet);
    }

    static List<SheetRow> pasted(String text) {
        return rows(SPREADSHEETS.openText(text), 0);
    }

    static List<String> names(byte[] content) {
        try (Spreadsheet spreadsheet = SPREADSHEETS.open(content)) {
            return spreadsheet.sheets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetRow> rows(Spreadsheet opened, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (Spreadsheet spreadsheet = opened) {
            spreadsheet.read(sheet, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The rows as lines such as {@code 3: Ad|12|}. */
    static List<String> lines(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.number() + ": "
                        + String.join(
                                "|",
                                row.cells().stream()
                                        .map(cell -> cell == null ? "" : cell.text())
                                        .toList()))
                .toList();
    }

    static List<String> lines(byte[] content) {
        return lines(rows(content));
    }

    /** Reads every sheet to its end. @return the key of the sentence that refuses the file, or how many rows it has */
    static String outcome(byte[] content) {
        int[] rows = {0};
        try (Spreadsheet spreadsheet = SPREADSHEETS.open(content)) {
            for (int sheet = 0; sheet < spreadsheet.sheets().size(); sheet++) {
                spreadsheet.read(sheet, row -> ++rows[0] > 0);
            }
        } catch (RefusedException refused) {
            return refused.messageKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows[0] + " rows";
    }
}
