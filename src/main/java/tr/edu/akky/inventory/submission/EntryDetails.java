package tr.edu.akky.inventory.submission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * All that a unit says of one software: columns A–G of the official workbook, its own proposals for H–N, and a remark.
 * The value that is parsed from a form, stored, kept as a snapshot and compared.
 *
 * @param productId the catalogue product the name stands for, or null
 * @param category code of the category pair, or null while it is not chosen
 * @param openSourceCost five-year total in TL with VAT, as the unit estimates it
 * @param commercialCost five-year total in TL with VAT, as the unit estimates it
 */
public record EntryDetails(
        String name,
        @Nullable Long productId,
        @Nullable String category,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        @Nullable String equivalent,
        @Nullable String advantages,
        @Nullable String disadvantages,
        @Nullable String constraints,
        @Nullable Competence competence,
        @Nullable BigDecimal openSourceCost,
        @Nullable BigDecimal commercialCost,
        @Nullable String note) {

    EntryDetails withProduct(@Nullable Long product) {
        return new EntryDetails(
                name,
                product,
                category,
                licences,
                users,
                licenceName,
                expiry,
                equivalent,
                advantages,
                disadvantages,
                constraints,
                competence,
                openSourceCost,
                commercialCost,
                note);
    }

    /** The same row with one column as another says it; the product follows the name. */
    EntryDetails with(EntryField field, EntryDetails other) {
        return new EntryMerge(this, this, other, Set.of(field)).merged();
    }

    /** Whether both say the same, however their products were found. */
    public boolean saysSameAs(EntryDetails other) {
        return Arrays.stream(EntryField.values()).noneMatch(field -> field.differs(this, other));
    }

    /** Two rows of a unit with the same key mean the same licence: folded name, licence name and expiry. */
    public String duplicateKey() {
        return TurkishText.key(name)
                + '|'
                + (licenceName == null ? "" : TurkishText.key(licenceName))
                + '|'
                + (expiry.perpetual() ? "perpetual" : expiry.date() == null ? "" : expiry.date());
    }
}
