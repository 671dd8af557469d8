package tr.edu.akky.inventory.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** The values of cells as a Turkish reader sees them. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final MathContext AS_DISPLAYED = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;

    private CellText() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String truth(boolean value) {
        return value ? "DOĞRU" : "YANLIŞ";
    }

    /** Whole numbers as they stand; others in the fifteen digits that spreadsheets show, with a decimal comma. */
    static String number(String raw) {
        if (isShortWhole(raw)) {
            return raw;
        }
        try {
            BigDecimal value = new BigDecimal(raw.length() > LONGEST_NUMBER ? "" : raw.strip());
            if (Math.abs(value.scale()) > LARGEST_EXPONENT) {
                return raw;
            }
            return value.round(AS_DISPLAYED)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** A serial day number in the workbook's calendar as a date; where it is none, as the number that it is. */
    static String serialDay(String raw, boolean from1904) {
        try {
            double serial = Double.parseDouble(raw);
            LocalDateTime moment = serial < 1 ? null : DateUtil.getLocalDateTime(serial, from1904);
            return moment == null ? number(raw) : day(moment.toLocalDate());
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static boolean isShortWhole(String raw) {
        if (raw.isEmpty() || raw.length() > 15) {
            return false;
        }
        for (int index = 0; index < raw.length(); index++) {
            if (raw.charAt(index) < '0' || raw.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }
}
