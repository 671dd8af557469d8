package tr.edu.akky.inventory.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Puts the cell records of one sheet together to rows. */
final class XlsRows implements HSSFListener {

    private static final int LONGEST_FORMAT = 255;

    private final RowBuilder rows;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(event -> {});
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord awaitingText;
    private boolean from1904;
    private int row = -1;

    XlsRows(RowBuilder rows) {
        this.rows = rows;
    }

    @Override
    public void processRecord(Record event) {
        formats.processRecord(event);
        if (event instanceof SSTRecord table) {
            texts = table;
        } else if (event instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (event instanceof StringRecord text && awaitingText != null) {
            put(awaitingText, text.getString());
            awaitingText = null;
        } else if (event instanceof CellValueRecordInterface cell) {
            cell(cell);
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label && texts != null) {
            put(cell, texts.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isBoolean() ? CellText.truth(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            put(formula, CellText.truth(formula.getCachedBooleanValue()));
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            put(formula, error((byte) formula.getCachedErrorValue()));
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            number(formula, formula.getValue());
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        String day = isDate(cell) ? CellText.serialDay(Double.toString(value), from1904) : null;
        if (day != null) {
            put(cell, day);
        } else {
            begin(cell);
            rows.putNumber(cell.getColumn(), Double.toString(value));
        }
    }

    private boolean isDate(CellValueRecordInterface cell) {
        return dates.computeIfAbsent(formats.getFormatIndex(cell), index -> {
            String format = formats.getFormatString(cell);
            return format != null && format.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(index, format);
        });
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void put(CellValueRecordInterface cell, String text) {
        begin(cell);
        rows.put(cell.getColumn(), text, false);
    }

    private void begin(CellValueRecordInterface cell) {
        if (cell.getRow() != row) {
            finish();
            row = cell.getRow();
            rows.begin(row + 1);
        }
    }

    /** Hands on the last row. */
    void finish() {
        if (row >= 0 && !rows.end()) {
            throw new XlsSpreadsheet.EnoughException();
        }
        row = -1;
    }
}
