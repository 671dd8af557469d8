package tr.edu.akky.inventory.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folding of Turkish text for searching and matching; never for display. */
public final class TurkishText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private TurkishText() {}

    /**
     * Lower case without Turkish letters or accents, punctuation turned into single spaces: {@code "İŞLETİM  SİSTEMİ"}
     * and {@code "isletim sistemi"} fold to the same text, whatever the locale of the machine.
     */
    public static String fold(String text) {
        String oneI = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i');
        String plain = MARKS.matcher(Normalizer.normalize(oneI.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_ALPHANUMERIC.matcher(plain).replaceAll(" ").strip();
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
        return text.lines()
                .map(TurkishText::tidy)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The text as typed, with runs of white space and invisible characters made one space and the ends trimmed. */
    public static String tidy(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
