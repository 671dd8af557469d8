package tr.edu.akky.inventory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.EntryField;
import tr.edu.akky.inventory.submission.RowKey;

/**
 * What a column of a department's spreadsheet may hold: the fields of a row, with the two halves of the category apart
 * as in the official workbook, and columns that serve the file alone.
 */
enum SourceField {
    NAME(
            "name",
            EntryField.NAME,
            "((yazilim|program|uygulama|urun)(in|un)? )?(adi?|ismi?)|yazilim|program|uygulama|urun"),
    TOP_CATEGORY("topCategory", EntryField.CATEGORY, "(ust|ana) kategori(si)?"),
    SUB_CATEGORY("subCategory", EntryField.CATEGORY, "(alt )?kategori(si)?"),
    LICENCES("licences", EntryField.LICENCES, "(lisans(in)? )?(adedi|adeti|adet|sayisi|miktari|miktar)"),
    USERS("users", EntryField.USERS, "(kullanici|kullanan kisi|kisi)( (sayisi|adedi|adeti|sayi))?"),
    LICENCE_NAME(
            "licenceName", EntryField.LICENCE_NAME, "lisans(in)?( ticari)? (adi?|ismi|turu|tipi|modeli|cinsi)|lisans"),
    EXPIRY(
            "expiry",
            EntryField.EXPIRY,
            "(lisans(in)? )?(son kullanim|son kullanma|bitis|gecerlilik|gecerlik|sona erme|yenileme|son)"
                    + "( (tarihi|gunu|suresi))?|(lisans )?suresi"),
    EQUIVALENT("equivalent", EntryField.EQUIVALENT, "(acik kaynak( kodlu)? )?(yazilim )?(muadili?|alternatifi?)"),
    ADVANTAGES("advantages", EntryField.ADVANTAGES, "avantaj(lar|lari)?"),
    DISADVANTAGES("disadvantages", EntryField.DISADVANTAGES, "dezavantaj(lar|lari)?"),
    CONSTRAINTS("constraints", EntryField.CONSTRAINTS, "kisit(lar|lari)?"),
    COMPETENCE("competence", EntryField.COMPETENCE, "(personel )?(yetkinli[kg]i?|yeterlili[kg]i?|yeterli[kg]i?)"),
    OPEN_SOURCE_COST(
            "openSourceCost",
            EntryField.OPEN_SOURCE_COST,
            "acik kaynak( kodlu)?( yazilim(in)?)?( 5 yillik)?( maliyeti?)?"),
    COMMERCIAL_COST(
            "commercialCost",
            EntryField.COMMERCIAL_COST,
            "ticari( lisans(li)?)?( yazilim(in)?)?( 5 yillik)?( maliyeti?)?"),
    NOTE("note", EntryField.NOTE, "aciklama(lar)?|not(lar)?|dusunceler"),
    LINE_NUMBER("lineNumber", null, "(sira|satir)( (no|numarasi))?|s no|sn|no"),
    KEY("key", null, TurkishText.fold(RowKey.HEADING)),
    FAULTS("faults", null, "hata");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*(\\)|$)");
    private static final Set<String> BARE = Set.of("kategori", "kategorisi", "kullanici", "kisi", "lisans");
    private static final int LONGEST_HEADING = 300;

    private final String code;
    private final @Nullable EntryField entryField;
    private final Pattern heading;

    SourceField(String code, @Nullable EntryField entryField, String heading) {
        this.code = code;
        this.entryField = entryField;
        this.heading = Pattern.compile(heading);
    }

    /** The fields that say something of a software, in the order of the official workbook. */
    static List<SourceField> ofRow() {
        return Stream.of(values()).filter(field -> field.entryField != null).toList();
    }

    /** What a person can say of a column when mapping by hand. */
    static List<SourceField> choices() {
        return Stream.concat(ofRow().stream(), Stream.of(LINE_NUMBER)).toList();
    }

    /** The field that a heading means; remarks in brackets do not count. A longer text is none. */
    static Optional<SourceField> ofHeading(String text) {
        if (text.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String folded = folded(text);
        return Arrays.stream(values())
                .filter(field -> field.heading.matcher(folded).matches())
                .findFirst();
    }

    /** Whether a heading is one word that another column may say more exactly. */
    static boolean isBare(String text) {
        return BARE.contains(folded(text));
    }

    private static String folded(String text) {
        return TurkishText.fold(BRACKETS.matcher(text).replaceAll(" "));
    }

    static Optional<SourceField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    static SourceField of(EntryField field) {
        return field == EntryField.CATEGORY
                ? SUB_CATEGORY
                : Arrays.stream(values())
                        .filter(source -> source.entryField == field)
                        .findFirst()
                        .orElseThrow();
    }

    /** Stands for the field in addresses, stored rows, and as {@code entry.<code>} among the messages. */
    public String code() {
        return code;
    }

    boolean isOfRow() {
        return entryField != null;
    }

    public boolean isCategory() {
        return entryField == EntryField.CATEGORY;
    }

    /** Whether its texts may have several lines. */
    public boolean isLong() {
        return this == ADVANTAGES || this == DISADVANTAGES || this == CONSTRAINTS || this == NOTE;
    }

    /** Whether a text was left as it is, as far as a form can carry it: a field of one line holds no line breaks. */
    boolean isUntouched(String asRead, String typed) {
        return isLong()
                ? TurkishText.tidyLines(asRead).equals(TurkishText.tidyLines(typed))
                : TurkishText.tidy(asRead).equals(TurkishText.tidy(typed));
    }

    /** The field of the row that it belongs to. */
    EntryField entryField() {
        if (entryField == null) {
            throw new IllegalStateException(name());
        }
        return entryField;
    }
}
