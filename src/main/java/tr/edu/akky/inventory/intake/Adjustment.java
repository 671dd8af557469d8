package tr.edu.akky.inventory.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.submission.EntryDetails;

/**
 * Tells whether a cell was understood as something other than what stands in it, such as {@code 10 adet → 10}. Another
 * notation of the same number or day by the file itself, and white space, do not count.
 */
final class Adjustment {

    private static final Pattern DAY = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4}");
    private static final Pattern PLAIN_SUM = Pattern.compile("[\\d.]+(,\\d\\d)?");

    private Adjustment() {}

    static boolean any(Map<SourceField, SheetCell> cells, EntryDetails details, @Nullable Category category) {
        return cells.keySet().stream().anyMatch(field -> of(field, cells.get(field), details, category))
                || category != null && !cells.containsKey(SourceField.TOP_CATEGORY);
    }

    static boolean of(SourceField field, @Nullable SheetCell cell, EntryDetails details, @Nullable Category category) {
        if (field == SourceField.TOP_CATEGORY && category != null) {
            return cell == null || !cell.text().strip().equals(category.top().name());
        }
        if (cell == null) {
            return false;
        }
        return switch (field) {
            case SUB_CATEGORY -> category != null && !cell.text().strip().equals(category.name());
            case LICENCES -> counted(cell, details.licences());
            case USERS -> counted(cell, details.users());
            case EXPIRY -> dated(cell, details.expiry());
            case OPEN_SOURCE_COST -> summed(cell, details.openSourceCost());
            case COMMERCIAL_COST -> summed(cell, details.commercialCost());
            default -> false;
        };
    }

    private static boolean counted(SheetCell cell, Quantity understood) {
        String plain = understood.unlimited() ? "Sınırsız" : String.valueOf(understood.amount());
        return !cell.number() && !cell.text().strip().equals(plain);
    }

    private static boolean dated(SheetCell cell, Expiry understood) {
        return understood.date() == null
                ? !cell.text().strip().equals("Süresiz")
                : !DAY.matcher(cell.text().strip()).matches();
    }

    /** A number is adjusted only where it had to be rounded; text where it is not plainly written. */
    private static boolean summed(SheetCell cell, @Nullable BigDecimal understood) {
        if (understood == null) {
            return false;
        }
        return cell.number()
                ? new BigDecimal(cell.text().replace(',', '.')).compareTo(understood) != 0
                : !PLAIN_SUM.matcher(cell.text().strip()).matches();
    }
}
