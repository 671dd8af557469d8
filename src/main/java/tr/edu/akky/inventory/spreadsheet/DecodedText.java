package tr.edu.akky.inventory.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * The text of a file: UTF-8 where its bytes are UTF-8, UTF-16 where it says so, else windows-1254, in which a Turkish
 * Excel saves CSV.
 */
final class DecodedText {

    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");
    private static final int CONTROLS_IN_A_TEXT = 5;

    private DecodedText() {}

    static String of(byte[] content) {
        String text = decoded(content);
        String start =
                text.substring(0, Math.min(text.length(), 500)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<") || start.startsWith("mime-version:")) {
            throw new RefusedException("spreadsheet.markup");
        }
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || isBinary(text)) {
            throw new RefusedException("spreadsheet.other");
        }
        if (text.isBlank()) {
            throw new RefusedException("spreadsheet.empty");
        }
        return text;
    }

    /** A text may hold a stray control character that came along with a copy; a binary file holds many, and NUL. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character))
                .count();
        return text.indexOf('\0') >= 0 || controls > CONTROLS_IN_A_TEXT + text.length() / 1_000;
    }

    private static String decoded(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (isMostlyUtf8(text)) {
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        return new String(content, TURKISH_WINDOWS);
    }

    /** One damaged byte must not break the Turkish letters of all the others; windows-1254 hardly ever looks like UTF-8. */
    private static boolean isMostlyUtf8(String text) {
        long beyondAscii = text.chars().filter(character -> character > 127).count();
        long malformed = text.chars().filter(character -> character == '\uFFFD').count();
        return malformed * 10 <= beyondAscii - malformed;
    }
}
