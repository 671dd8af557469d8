/**
 * The reference data: the TÜBİTAK ULAKBİM category taxonomy, commercial products with the names people use for them,
 * and open-source equivalents with how well they fit.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
