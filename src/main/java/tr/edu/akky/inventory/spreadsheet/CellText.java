package tr.edu.akky.inventory.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of cells as a Turkish reader sees them. */
final class CellText {

    /** Days are counted as if the year 1900 had been a leap year. */
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);

    private static final int LEAP_DAY_1900 = 60;
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final double HALF_A_MILLISECOND = 0.5 / 86_400_000;
    private static final MathContext AS_DISPLAYED = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final int DAY_LENGTH = 10;

    /** The last day of the year 9999, after which spreadsheets know no dates. */
    private static final double LAST_DAY = 2_958_465;

    private CellText() {}

    static String day(LocalDate date) {
        char[] text = new char[DAY_LENGTH];
        digits(text, 0, 2, date.getDayOfMonth());
        digits(text, 3, 2, date.getMonthValue());
        digits(text, 6, 4, date.getYear());
        text[2] = '.';
        text[5] = '.';
        return new String(text);
    }

    private static void digits(char[] text, int from, int count, int number) {
        int rest = number;
        for (int index = from + count - 1; index >= from; index--) {
            text[index] = (char) ('0' + rest % 10);
            rest /= 10;
        }
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
        if (isShort(raw)) {
            return raw.replace('.', ',');
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
            long days = (long) (serial + HALF_A_MILLISECOND);
            LocalDate start = from1904 ? START_1904 : days < LEAP_DAY_1900 ? START_1900.plusDays(1) : START_1900;
            return day(start.plusDays(days));
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

    /** The usual case: few digits, with at most one point and something other than a nought at the end of a fraction. */
    private static boolean isShort(String raw) {
        int length = raw.length();
        int points = 0;
        for (int index = 0; index < length; index++) {
            char character = raw.charAt(index);
            points += character == '.' ? 1 : 0;
            if (character != '.' && (character < '0' || character > '9')) {
                return false;
            }
        }
        boolean bare = length == 0 || raw.charAt(0) == '.' || length > 1 && raw.startsWith("0") && raw.charAt(1) != '.';
        boolean ragged = points == 1 && (raw.endsWith("0") || raw.endsWith("."));
        return !bare && !ragged && points <= 1 && length <= MathContext.DECIMAL64.getPrecision() - 1;
    }
}
