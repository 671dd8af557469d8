/**
 * What is known of commercial software before anybody enters a row: the guide's categories, the products with all their
 * spellings, and the open-source programs that could take their place. Loaded from the CSV files in the resources,
 * browsed by everyone, edited by administrators; it completes names while they are typed.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
