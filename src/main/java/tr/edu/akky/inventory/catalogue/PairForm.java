package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How an equivalent fits a product, as typed; bound by its fields. */
class PairForm {

    @NotNull(message = "{pair.equivalent.missing}")
    public @Nullable Long equivalent;

    @NotNull(message = "{pair.fit.missing}")
    public @Nullable Fit fit;

    @Size(max = 2000, message = "{product.notes.length}")
    public String advantages = "";

    @Size(max = 2000, message = "{product.notes.length}")
    public String disadvantages = "";

    @Size(max = 2000, message = "{product.notes.length}")
    public String constraints = "";

    @Size(max = 2000, message = "{product.notes.length}")
    public String competence = "";

    EquivalentFit fit() {
        return new EquivalentFit(
                fit == null ? Fit.WEAK : fit,
                advantages.strip(),
                disadvantages.strip(),
                constraints.strip(),
                competence.strip());
    }
}
