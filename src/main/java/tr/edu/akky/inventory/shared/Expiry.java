package tr.edu.akky.inventory.shared;

import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a licence ends: on a date (last valid day, no time zone), never, or unknown. */
@Embeddable
public record Expiry(@Nullable LocalDate date, boolean perpetual) {

    public static final Expiry UNKNOWN = new Expiry(null, false);
    public static final Expiry PERPETUAL = new Expiry(null, true);

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private static final List<String> MONTHS = List.of(
            "ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim",
            "aralik");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]00:00(:00)?)?");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern PERPETUAL_WORDS = Pattern.compile(
            "(suresiz|omur boyu|omurboyu|perpetual|kalici|sonsuz|lifetime)( (lisans|lisansi|license))?");

    public Expiry {
        if (perpetual && date != null) {
            throw new IllegalArgumentException("a perpetual licence has no expiry date");
        }
    }

    public static Expiry on(LocalDate date) {
        return new Expiry(date, false);
    }

    /** Reads {@code 31.12.2025}, {@code 31/12/2025}, {@code 2025-12-31}, {@code 31 Aralık 2025}, {@code Süresiz}. */
    public static Reading<Expiry> read(String typed) {
        String text = TurkishText.tidy(typed);
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (text.length() > Reading.LONGEST) {
            return Reading.refused("expiry.unreadable");
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(4), number(dayFirst.group(3)), dayFirst.group(1));
        }
        String folded = TurkishText.fold(text);
        if (PERPETUAL_WORDS.matcher(folded).matches()) {
            return Reading.of(PERPETUAL);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher named = MONTH_NAMED.matcher(folded);
        if (named.matches() && MONTHS.contains(named.group(2))) {
            return date(named.group(3), MONTHS.indexOf(named.group(2)) + 1, named.group(1));
        }
        return Reading.refused(SHORT_YEAR.matcher(text).matches() ? "expiry.short-year" : "expiry.unreadable");
    }

    private static Reading<Expiry> date(String year, int month, String day) {
        if (number(year) < FIRST_YEAR || number(year) > LAST_YEAR) {
            return Reading.refused("expiry.year");
        }
        try {
            return Reading.of(on(LocalDate.of(number(year), month, number(day))));
        } catch (DateTimeException impossible) {
            return Reading.refused("expiry.impossible");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
