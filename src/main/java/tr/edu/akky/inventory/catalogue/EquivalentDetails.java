package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an open-source program.
 *
 * @param spdxLicence SPDX licence expression
 * @param domestic developed in Türkiye
 * @param maintained false where its development is slow
 */
public record EquivalentDetails(
        String name,
        String spdxLicence,
        @Nullable String homepage,
        boolean domestic,
        boolean maintained,
        @Nullable String notes) {}
