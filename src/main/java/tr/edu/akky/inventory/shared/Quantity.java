package tr.edu.akky.inventory.shared;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of licences or users: a whole number, unlimited, or unknown. Unlimited is a value of its own, never a magic
 * number.
 */
@Embeddable
public record Quantity(@Nullable Integer amount, boolean unlimited) {

    public static final Quantity UNKNOWN = new Quantity(null, false);
    public static final Quantity UNLIMITED = new Quantity(null, true);

    /** The largest number that is taken for a count rather than a slip of the keyboard. */
    public static final int LARGEST = 9_999_999;

    private static final Pattern UNLIMITED_WORDS =
            Pattern.compile("(sinirsiz|limitsiz|unlimited|kampus|campus|site)( (lisans|lisansi|license|licence|geneli"
                    + "|kullanim|kullanici|adet|sayida|wide))*");
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\d{1,3}([. ]\\d{3})+");
    private static final Set<String> COUNTED = Set.of(
            "adet", "ad", "tane", "lisans", "kullanici", "kisi", "user", "users", "cihaz", "bilgisayar", "pc", "core");

    public Quantity {
        if (unlimited && amount != null) {
            throw new IllegalArgumentException("an unlimited quantity has no amount");
        }
    }

    public static Quantity of(int amount) {
        return new Quantity(amount, false);
    }

    /** Reads what people write in a count: {@code 10}, {@code 1.200}, {@code 10 adet}, {@code Kampüs lisansı}. */
    public static Reading<Quantity> read(String typed) {
        String text = TurkishText.tidy(typed);
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (text.length() > Reading.LONGEST) {
            return Reading.refused("quantity.unreadable");
        }
        if (isPlainNumber(text)) {
            return Reading.of(of(Integer.parseInt(text)));
        }
        if (UNLIMITED_WORDS.matcher(TurkishText.fold(text)).matches()) {
            return Reading.of(UNLIMITED);
        }
        if (text.startsWith("-")) {
            return Reading.refused("quantity.negative");
        }
        String number = withoutCountedWord(text);
        if (!NUMBER.matcher(number).matches()) {
            return Reading.refused("quantity.unreadable");
        }
        String digits = number.replaceAll("[. ]", "");
        return digits.length() > 9 || Integer.parseInt(digits) > LARGEST
                ? Reading.refused("quantity.too-large")
                : Reading.of(of(Integer.parseInt(digits)));
    }

    private static boolean isPlainNumber(String text) {
        return text.length() < 7 && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String withoutCountedWord(String text) {
        String number = text.replaceFirst("[\\p{L}.]+$", "").strip();
        String word = TurkishText.fold(text.substring(number.length()));
        return word.isEmpty() ? text : COUNTED.contains(word) ? number : text;
    }
}
