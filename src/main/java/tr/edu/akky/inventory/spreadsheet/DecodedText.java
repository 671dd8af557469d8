package tr.edu.akky.inventory.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * The text of a file: UTF-8 where its bytes are valid UTF-8, UTF-16 where it says so, else windows-1254, in which a
 * Turkish Excel saves CSV.
 */
final class DecodedText {

    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=.\\R");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private DecodedText() {}

    static String of(byte[] content) {
        String text = decoded(content);
        String start =
                text.substring(0, Math.min(text.length(), 500)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<") || start.startsWith("mime-version:")) {
            throw new RefusedException("spreadsheet.markup");
        }
        if (start.startsWith("%pdf")
                || start.startsWith("{\\rtf")
                || NO_TEXT.matcher(text).find()) {
            throw new RefusedException("spreadsheet.other");
        }
        if (text.isBlank()) {
            throw new RefusedException("spreadsheet.empty");
        }
        Matcher separator = SEPARATOR_LINE.matcher(text);
        return separator.lookingAt() ? "\n" + text.substring(separator.end()) : text;
    }

    private static String decoded(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, TURKISH_WINDOWS);
        }
    }
}
