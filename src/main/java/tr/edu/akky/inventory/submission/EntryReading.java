package tr.edu.akky.inventory.submission;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Product;

/**
 * What was understood of a row.
 *
 * @param details the values; those of a faulty field are not to be relied on
 * @param faults message key of the sentence for each field that could not be read
 * @param product the product of the catalogue that the row names, with its category
 */
public record EntryReading(
        EntryDetails details,
        Map<EntryField, String> faults,
        @Nullable Product product) {

    public EntryReading {
        faults = Map.copyOf(faults);
    }

    EntryReading withProduct(Product named) {
        return new EntryReading(details.withProduct(named.id()), faults, named);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
