package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;

/**
 * What a person wants to see of the products.
 *
 * @param q part of a name, an alias or the vendor
 * @param category code of a category, or of an upper category for all below it
 * @param equivalents {@code with} or {@code without}
 * @param status {@code inactive} for products no longer offered; administrators only
 */
record ProductFilter(String q, String category, String equivalents, String status) {

    ProductFilter(
            @Nullable String q, @Nullable String category, @Nullable String equivalents, @Nullable String status) {
        this.q = q == null ? "" : q;
        this.category = category == null ? "" : category;
        this.equivalents = equivalents == null ? "" : equivalents;
        this.status = status == null ? "" : status;
    }

    /** Products that are no longer offered are the administrators' affair. */
    ProductFilter visibleTo(CurrentUser user) {
        return user.isAdministrator() ? this : new ProductFilter(q, category, equivalents, "");
    }

    public boolean isInactive() {
        return status.equals("inactive");
    }

    public boolean isEmpty() {
        return q.isBlank() && category.isEmpty() && equivalents.isEmpty() && status.isEmpty();
    }
}
