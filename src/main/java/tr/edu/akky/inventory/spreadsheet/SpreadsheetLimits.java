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
 * @param text characters that a workbook may keep in its table of shared texts, which has to be held in memory
 * @param time for opening and reading one file
 */
@ConfigurationProperties("app.spreadsheet")
public record SpreadsheetLimits(
        @DefaultValue("200MB") DataSize unpacked,
        @DefaultValue("100000") int rows,
        @DefaultValue("256") int columns,
        @DefaultValue("32767") int cell,
        @DefaultValue("50000000") int text,
        @DefaultValue("60s") Duration time) {}
