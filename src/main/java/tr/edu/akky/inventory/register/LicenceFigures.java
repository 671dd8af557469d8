package tr.edu.akky.inventory.register;

import java.util.List;

/** How many licences a period has, and how many of them expire when; those in 30 days are among those in 90. */
public record LicenceFigures(
        long all, long inThirty, long inNinety, long inHalfAYear, long expired, long perpetual, long unknown) {

    /** A number above the list, which leads to the licences it counts. */
    record Figure(ExpiryBand band, long count) {}

    /** In the order of the page. */
    public List<Figure> byBand() {
        return List.of(
                new Figure(ExpiryBand.ALL, all),
                new Figure(ExpiryBand.EXPIRED, expired),
                new Figure(ExpiryBand.IN_30_DAYS, inThirty),
                new Figure(ExpiryBand.IN_90_DAYS, inNinety),
                new Figure(ExpiryBand.IN_180_DAYS, inHalfAYear),
                new Figure(ExpiryBand.PERPETUAL, perpetual),
                new Figure(ExpiryBand.UNKNOWN, unknown));
    }
}
