package tr.edu.akky.inventory.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * What a justification says; texts are empty where nothing is written yet.
 *
 * @param unit that asks for the product
 * @param price estimated, in TL with VAT
 */
record JustificationDetails(
        String product,
        @Nullable Unit unit,
        Quantity quantity,
        @Nullable BigDecimal price,
        String need,
        String equivalents,
        String technicalReasons,
        String economicReasons) {

    /** The fields without which it cannot be approved, by the names of the form. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIf(unit == null, "unit", missing);
        addIf(quantity.equals(Quantity.UNKNOWN), "quantity", missing);
        addIf(price == null, "price", missing);
        addIf(need.isEmpty(), "need", missing);
        addIf(equivalents.isEmpty(), "equivalents", missing);
        addIf(technicalReasons.isEmpty(), "technicalReasons", missing);
        addIf(economicReasons.isEmpty(), "economicReasons", missing);
        return missing;
    }

    /** The long text of a field of the form. */
    public String text(String field) {
        return switch (field) {
            case "need" -> need;
            case "equivalents" -> equivalents;
            case "technicalReasons" -> technicalReasons;
            default -> economicReasons;
        };
    }

    private static void addIf(boolean absent, String field, List<String> missing) {
        if (absent) {
            missing.add(field);
        }
    }
}
