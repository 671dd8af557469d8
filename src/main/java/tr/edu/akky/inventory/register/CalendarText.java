package tr.edu.akky.inventory.register;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file (RFC 5545): each ends with CR LF, is folded before it has more than 75 bytes of UTF-8,
 * and has its texts escaped.
 */
final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is of the format itself: a date, a duration, a word. */
    CalendarText line(String name, String value) {
        return fold(name + ":" + value);
    }

    /** A line whose value is written by people. */
    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private CalendarText fold(String line) {
        int length = 0;
        for (int index = 0; index < line.length(); ) {
            String character = Character.toString(line.codePointAt(index));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(character);
            length += bytes;
            index += character.length();
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
