package tr.edu.akky.inventory.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97–2003. Its records are read as events: the model of the whole workbook would need far more
 * memory than the largest upload is worth.
 */
final class XlsSpreadsheet extends Spreadsheet {

    private record Sheet(String name, int position) {}

    private final POIFSFileSystem file;
    private final SpreadsheetLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();

    XlsSpreadsheet(POIFSFileSystem file, SpreadsheetLimits limits, Guard guard) throws IOException {
        super(guard);
        this.file = file;
        XlsPrecheck.ofRecords(file.getRoot());
        this.limits = limits;
        List<BoundSheetRecord> bound = new ArrayList<>();
        process(event -> {
            if (event instanceof BoundSheetRecord sheet) {
                bound.add(sheet);
            } else if (event instanceof EOFRecord) {
                throw new EnoughException();
            }
        });
        List<BoundSheetRecord> inFileOrder = List.of(BoundSheetRecord.orderByBofPosition(bound));
        for (BoundSheetRecord sheet : bound) {
            if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                sheets.add(new Sheet(sheet.getSheetname(), inFileOrder.indexOf(sheet)));
            }
        }
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    void readRows(int sheet, RowSink sink) throws IOException {
        XlsRows rows = new XlsRows(new RowBuilder(limits, guard(), sink));
        if (!process(new WantedSheet(sheets.get(sheet).position(), rows))) {
            throw new IOException("the sheet does not end");
        }
    }

    /** @return whether the listener had enough before the workbook ended */
    private boolean process(HSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(event -> {
            guard().checkTime();
            listener.processRecord(event);
        });
        try {
            new HSSFEventFactory().processWorkbookEvents(request, file);
            return false;
        } catch (EnoughException enough) {
            return true;
        }
    }

    /** Thrown where a listener has what it wants; the event API knows no other way out. */
    static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }

    /** Passes on what concerns the whole workbook and the one sheet, whose charts are streams inside its own. */
    private static final class WantedSheet implements HSSFListener {

        private final int wanted;
        private final XlsRows rows;
        private int stream = -2;
        private int depth;

        WantedSheet(int wanted, XlsRows rows) {
            this.wanted = wanted;
            this.rows = rows;
        }

        @Override
        public void processRecord(Record event) {
            if (event instanceof BOFRecord) {
                stream += depth++ == 0 ? 1 : 0;
            } else if (event instanceof EOFRecord) {
                depth--;
                if (stream == wanted && depth == 0) {
                    rows.finish();
                    throw new EnoughException();
                }
            } else if (depth == 1 && (stream == -1 || stream == wanted)) {
                rows.processRecord(event);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
