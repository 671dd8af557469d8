package tr.edu.akky.inventory.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Folding of Turkish text for searching and matching; never for display. */
public final class TurkishText {

    private static final String TURKISH = "çÇğĞıİöÖşŞüÜâÂîÎûÛ";
    private static final String TURKISH_FOLDED = "ccggiioossuuaaiiuu";

    /** Blank, or at least two characters that can be seen, as a name needs; {@link #tidy} leaves no fewer. */
    public static final String TWO_VISIBLE =
            "(?s)\\s*|[\\s\\p{Z}\\p{Cf}]*[^\\s\\p{Z}\\p{Cf}].*[^\\s\\p{Z}\\p{Cf}][\\s\\p{Z}\\p{Cf}]*";

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private TurkishText() {}

    /**
     * Lower case without Turkish letters or accents, punctuation turned into single spaces: {@code "İŞLETİM  SİSTEMİ"}
     * and {@code "isletim sistemi"} fold to the same text, whatever the locale of the machine.
     */
    public static String fold(String text) {
        String plain = foldCommon(text);
        return plain == null ? foldAny(text) : plain;
    }

    /** As {@link #foldAny} for the letters that Turkish is written with, many times as fast; null for any other. */
    private static @Nullable String foldCommon(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            int letter = character < 0x80 ? character : TURKISH.indexOf(character);
            if (letter < 0) {
                return null;
            }
            char folded = character < 0x80 ? Character.toLowerCase(character) : TURKISH_FOLDED.charAt(letter);
            if (folded >= 'a' && folded <= 'z' || folded >= '0' && folded <= '9') {
                plain.append(folded);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int length = plain.length();
        plain.setLength(length > 0 && plain.charAt(length - 1) == ' ' ? length - 1 : length);
        return plain.toString();
    }

    private static String foldAny(String text) {
        String oneI = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i');
        String plain = MARKS.matcher(Normalizer.normalize(oneI.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_ALPHANUMERIC.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * SQL for {@link #fold} of a column that has no folded one beside it, for the letters that Turkish is written with;
     * punctuation stays.
     */
    public static String foldedInSql(String column) {
        return "lower(translate(%s, 'çÇğĞıIİöÖşŞüÜâÂîÎûÛ', 'ccggiiioossuuaaiiuu'))".formatted(column);
    }

    /** Words of others for a line of the log: they cannot begin another line. */
    public static String ofOneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    /** The same words in ASCII letters, case kept: {@code "Yılı"} becomes {@code "Yili"}. */
    public static String ascii(String text) {
        String plain = text.replace('ı', 'i').replace('İ', 'I');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** As {@link #fold} with the spaces removed too: the key by which names and aliases are matched whole. */
    public static String key(String text) {
        return fold(text).replace(" ", "");
    }

    /** As {@link #tidy} for each line, keeping the line breaks of a longer text and dropping empty lines at its ends. */
    public static String tidyLines(String text) {
        if (isTidy(text)) {
            return text;
        }
        return text.lines()
                .map(TurkishText::tidy)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The text as typed, with runs of white space and invisible characters made one space and the ends trimmed. */
    public static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Whether nothing is to be done, as far as a look at each character tells. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean plain =
                    character > ' ' && character < 0x7F || character > 0xA0 && character < 0x300 && character != 0xAD;
            if (!plain && (character != ' ' || before == ' ')) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String tidied(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
