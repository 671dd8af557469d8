package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Fit;

/**
 * A program that was chosen to take the place of a line's product.
 *
 * @param fit and {@code spdxLicence} as the catalogue had them when it was chosen; null for one it does not know
 */
public record ChosenEquivalent(
        String name, @Nullable Fit fit, @Nullable String spdxLicence) {}
