package tr.edu.akky.inventory.register;

import java.util.stream.Stream;

/** Which licences to show by their expiry; in addresses by {@link #key}, in Turkish {@code register.expiry.<key>}. */
enum ExpiryBand {
    ALL("", 0),
    IN_30_DAYS("30", 30),
    IN_90_DAYS("90", 90),
    IN_180_DAYS("180", 180),
    EXPIRED("expired", 0),
    PERPETUAL("perpetual", 0),
    UNKNOWN("unknown", 0);

    private final String key;
    private final int days;

    ExpiryBand(String key, int days) {
        this.key = key;
        this.days = days;
    }

    public String key() {
        return key;
    }

    int days() {
        return days;
    }

    /** What an address means; whatever it does not know is all. */
    static ExpiryBand of(String key) {
        return Stream.of(values())
                .filter(band -> band.key.equals(key))
                .findFirst()
                .orElse(ALL);
    }
}
