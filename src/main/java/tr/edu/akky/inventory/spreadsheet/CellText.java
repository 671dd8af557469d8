package tr.edu.akky.inventory.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The values of cells as a Turkish reader sees them. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final MathContext AS_DISPLAYED = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final int DAY_LENGTH = 10;

    /** The last day of the year 9999, after which spreadsheets know no dates. */
    private static final double LAST_DAY = 2_958_465;

    private CellText() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A date, or date and time, as the standards write it; else the text as it is. */
    static String isoDay(String date) {
        try {
            return day(LocalDate.parse(date.length() > DAY_LENGTH ? date.substring(0, DAY_LENGTH) : date));
        } catch (DateTimeException e) {
            return date;
        }
    }

    static String truth(boolean value) {
        return value ? "DOĞRU" : "YANLIŞ";
    }

    /**
     * Whole numbers as they stand; others in the fifteen digits that spreadsheets show, with a decimal comma.
     *
     * @return null for what is no number, or none of this world
     */
    static @Nullable String number(String raw) {
        if (isShortWhole(raw)) {
            return raw;
        }
        String digits = raw.strip();
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            if (value.scale() > LARGEST_EXPONENT) {
                value = value.round(AS_DISPLAYED);
            }
            if (value.scale() > 2 * LARGEST_EXPONENT || value.scale() < -LARGEST_EXPONENT) {
                return null;
            }
            return value.round(AS_DISPLAYED)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /**
     * A serial day number in the workbook's calendar as a date.
     *
     * @return null where it is none, such as a time of day
     */
    static @Nullable String serialDay(String raw, boolean from1904) {
        try {
            double serial = Double.parseDouble(raw);
            if (!(serial >= 1 && serial < LAST_DAY + 1)) {
                return null;
            }
            LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904);
            return moment == null ? null : day(moment.toLocalDate());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Without the control characters and halves of characters that neither a database nor a file can hold. */
    static String printable(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' && !isBlank(character) || character >= Character.MIN_SURROGATE) {
                return withoutUnprintable(text);
            }
        }
        return text;
    }

    private static String withoutUnprintable(String text) {
        return text.codePoints()
                .filter(character -> character >= ' ' || isBlank(character))
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .filter(character -> character != 0xFFFE && character != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int character) {
        return character == '\t' || character == '\n' || character == '\r';
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
