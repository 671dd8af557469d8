package tr.edu.akky.inventory.spreadsheet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read at most.
 *
 * @param unpacked bytes that the parts of a zipped file may unpack to in all
 * @param rows filled rows of a sheet
 * @param columns counted up to the last filled one
 * @param cell characters of one cell
 * @param text that the table of a workbook's shared texts may take in memory, the only part that is held there; several files are
 *     read at once
 * @param time for opening a file, and again for reading one of its sheets
 */
@ConfigurationProperties("app.spreadsheet")
public record SpreadsheetLimits(
        @DefaultValue("200MB") DataSize unpacked,
        @DefaultValue("100000") int rows,
        @DefaultValue("256") int columns,
        @DefaultValue("32767") int cell,
        @DefaultValue("64MB") DataSize text,
        @DefaultValue("60s") Duration time) {}
