package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.catalogue.LicenceExpression;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * A program that was chosen to take the place of a line's product.
 *
 * @param fit as the catalogue had it when it was chosen; null where the catalogue does not propose it for the product
 * @param spdxLicence as the catalogue had it when it was chosen; null for a program that the catalogue does not know
 * @param catalogueId the program in the catalogue, or null for one that it does not know
 */
public record ChosenEquivalent(
        String name,
        @Nullable Fit fit,
        @Nullable String spdxLicence,
        @Nullable Long catalogueId) {

    /** A program that the catalogue does not know. */
    public ChosenEquivalent(String name) {
        this(name, null, null, null);
    }

    /** Whether the guide is known not to accept its licence as open source. */
    public boolean isLicenceRefused() {
        return spdxLicence != null && !new LicenceExpression(spdxLicence).isAccepted();
    }

    boolean isSameAs(ChosenEquivalent other) {
        return catalogueId != null && catalogueId.equals(other.catalogueId)
                || TurkishText.key(name).equals(TurkishText.key(other.name));
    }
}
