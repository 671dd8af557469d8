package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Licensing;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * A licence in the register: a row of a unit, or an agreement for the whole campus.
 *
 * @param key says which of both it is, and stays the same: {@code entry-12}, {@code shared-3}
 * @param unit null for the whole campus
 * @param metric by what an agreement is counted; the rows of units have none
 * @param licensing how the catalogue says the product is usually licensed; null where it does not know the product
 * @param lineId the report line that counts it, or null while its name is open
 */
record LicenceRow(
        String key,
        String name,
        @Nullable String unit,
        @Nullable String category,
        @Nullable String metric,
        @Nullable Licensing licensing,
        @Nullable String licenceName,
        Quantity licences,
        Quantity users,
        Expiry expiry,
        @Nullable Long lineId) {

    public boolean isCampus() {
        return unit == null;
    }

    /** Days until the last valid day; negative once it is past, null where there is none. */
    public @Nullable Long daysLeft(LocalDate today) {
        return expiry.date() == null ? null : ChronoUnit.DAYS.between(today, expiry.date());
    }
}
