package tr.edu.akky.inventory.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** What part of the register to show, in which order; bound from the address, so that a view can be mailed as a link. */
record LicenceFilter(
        @Nullable Long period,
        @Nullable String q,
        @Nullable String unit,
        @Nullable String top,
        @Nullable String expiry,
        @Nullable String sort) {

    /** In the address of a unit: the agreements for the whole campus. */
    static final String CAMPUS = "campus";

    static final List<String> ORDERS = List.of("expiry", "name", "unit");

    LicenceFilter {
        q = orEmpty(q);
        unit = orEmpty(unit);
        top = orEmpty(top);
        expiry = orEmpty(expiry);
        sort = ORDERS.contains(orEmpty(sort)) ? sort : "expiry";
    }

    String folded() {
        return TurkishText.fold(orEmpty(q));
    }

    String topOrAll() {
        return orEmpty(top);
    }

    /** One of {@link #ORDERS}. */
    String order() {
        return orEmpty(sort);
    }

    public ExpiryBand band() {
        return ExpiryBand.of(orEmpty(expiry));
    }

    boolean onlyCampus() {
        return CAMPUS.equals(unit);
    }

    /** The unit, or null for all; −1, which no unit is, where the address holds something else. */
    @Nullable
    Long unitId() {
        String text = orEmpty(unit);
        if (text.isEmpty() || onlyCampus()) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : Long.valueOf(-1);
    }

    public boolean isActive() {
        return !(folded() + unit + top).isEmpty() || band() != ExpiryBand.ALL;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
