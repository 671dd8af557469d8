package tr.edu.akky.inventory.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;
import tr.edu.akky.inventory.spreadsheet.SpreadsheetLimits;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;

/**
 * Reads the file of a batch into its rows. The rows stream through a connection of their own, so that neither memory nor
 * a long transaction grows with the file.
 */
@Component
class BatchReading {

    private static final Logger LOG = LoggerFactory.getLogger(BatchReading.class);

    private final BatchStates states;
    private final BatchContents contents;
    private final Layouts layouts;
    private final Spreadsheets spreadsheets;
    private final SpreadsheetLimits limits;
    private final ContentGuess guess;
    private final RowReaders readers;
    private final Relations relations;
    private final Progress progress;
    private final DataSource dataSource;
    private final Semaphore glances;

    BatchReading(
            BatchStates states,
            BatchContents contents,
            Layouts layouts,
            Spreadsheets spreadsheets,
            SpreadsheetLimits limits,
            ContentGuess guess,
            RowReaders readers,
            Relations relations,
            Progress progress,
            DataSource dataSource,
            IntakeSettings settings) {
        this.states = states;
        this.contents = contents;
        this.layouts = layouts;
        this.spreadsheets = spreadsheets;
        this.limits = limits;
        this.guess = guess;
        this.readers = readers;
        this.relations = relations;
        this.progress = progress;
        this.dataSource = dataSource;
        this.glances = new Semaphore(settings.workers());
    }

    /** Reads and notes what came of it; never throws, since nobody is left to catch. */
    void read(Batch batch, long unitId) {
        try (Spreadsheet spreadsheet = open(batch)) {
            Map<String, Columns> learnt = layouts.of(unitId);
            Integer chosen = batch.sheet();
            int sheet = chosen == null ? SheetStart.likeliest(spreadsheet, learnt, guess) : chosen;
            if (sheet >= spreadsheet.sheets().size()) {
                throw new RefusedException("intake.sheet.unknown");
            }
            List<SheetRow> start = SheetStart.of(spreadsheet, sheet);
            if (start.isEmpty()) {
                throw new RefusedException("intake.sheet.empty");
            }
            Columns byHand = batch.columns();
            Layout layout = byHand == null ? Layout.of(start, learnt, guess) : Layout.byHand(start, byHand);
            ReadingTotals totals = layout.sure() ? rows(batch, spreadsheet, sheet, layout.columns()) : null;
            states.read(batch.id(), spreadsheet.sheets(), sheet, layout, totals);
        } catch (RefusedException refused) {
            states.refuse(batch.id(), Refusal.of(refused));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("Batch {} could not be read", batch.id(), e);
            states.refuse(batch.id(), new Refusal("intake.failed", List.of()));
        }
    }

    /**
     * The first rows of the chosen sheet, for a page that shows them; as many at once as there are workers.
     *
     * @throws RefusedException where nobody is to describe the columns now, or too many are looking at files
     */
    List<SheetRow> start(Batch batch) throws IOException {
        Integer sheet = batch.sheet();
        return glance(batch, spreadsheet -> SheetStart.of(spreadsheet, sheet == null ? 0 : sheet));
    }

    /**
     * Before a batch is read anew, so that what was read and corrected is not given up for nothing.
     *
     * @throws RefusedException if the sheet has no filled row from there on, and where {@link #start} does
     */
    void requireRows(Batch batch, int sheet, int firstRow) {
        try {
            boolean some = glance(batch, spreadsheet -> {
                if (sheet >= spreadsheet.sheets().size()) {
                    throw new RefusedException("intake.sheet.unknown");
                }
                AtomicBoolean found = new AtomicBoolean();
                spreadsheet.read(sheet, row -> {
                    found.set(row.number() >= firstRow);
                    return !found.get();
                });
                return found.get();
            });
            if (!some) {
                throw new RefusedException(firstRow == 1 ? "intake.sheet.empty" : "intake.columns.nothing-below");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T glance(Batch batch, Function<Spreadsheet, T> look) throws IOException {
        if (batch.status() != BatchStatus.COLUMNS && batch.status() != BatchStatus.PREVIEW) {
            throw new RefusedException("intake.not-now");
        }
        if (!glances.tryAcquire()) {
            throw new RefusedException("intake.busy");
        }
        try (Spreadsheet spreadsheet = open(batch)) {
            return look.apply(spreadsheet);
        } finally {
            glances.release();
        }
    }

    /** The spreadsheet that a batch came from, as long as it is kept; to be closed by the caller. */
    private Spreadsheet open(Batch batch) {
        byte[] content = contents.of(batch.id()).orElseThrow(() -> new RefusedException("intake.content-gone"));
        return batch.isPasted()
                ? spreadsheets.openText(new String(content, StandardCharsets.UTF_8))
                : spreadsheets.open(content);
    }

    private ReadingTotals rows(Batch batch, Spreadsheet spreadsheet, int sheet, Columns columns) {
        Comparison comparison = relations.comparison(batch.submissionId(), columns);
        Progress.Counter counter = progress.of(batch.id());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                forget(connection, batch.id());
                ReadingTotals totals;
                try (RowCopy copy = new RowCopy(connection, batch.id())) {
                    SheetReading reading =
                            new SheetReading(columns, readers.now(), comparison, limits.rows(), copy::write);
                    spreadsheet.read(sheet, row -> {
                        counter.rows(reading.take(row) ? 1 : 0);
                        return true;
                    });
                    totals = reading.totals();
                    copy.finish();
                }
                connection.commit();
                return totals;
            } catch (RuntimeException | SQLException | Error e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void forget(Connection connection, long batchId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from intake_row where batch_id = ?")) {
            delete.setLong(1, batchId);
            delete.executeUpdate();
        }
    }
}
