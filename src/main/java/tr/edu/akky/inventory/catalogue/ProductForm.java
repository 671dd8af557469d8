package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A product as typed; bound by its fields. */
class ProductForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 300, message = "{entry.short-text.too-long}")
    public String name = "";

    @Size(max = 200, message = "{product.vendor.length}")
    public String vendor = "";

    @NotBlank(message = "{product.category.missing}")
    public String category = "";

    @NotNull(message = "{product.licensing.missing}")
    public @Nullable Licensing licensing = Licensing.SUBSCRIPTION;

    @Size(max = 2000, message = "{product.notes.length}")
    public String notes = "";

    public boolean active = true;
    public int version;

    static ProductForm of(Product product) {
        ProductForm form = new ProductForm();
        form.name = product.name();
        form.vendor = product.vendor() == null ? "" : product.vendor();
        form.category = product.category().code();
        form.licensing = product.licensing();
        form.notes = product.notes() == null ? "" : product.notes();
        form.active = product.isActive();
        form.version = product.version();
        return form;
    }

    ProductDetails details() {
        return new ProductDetails(
                name,
                vendor.isBlank() ? null : vendor.strip(),
                licensing == null ? Licensing.MIXED : licensing,
                notes.isBlank() ? null : notes.strip());
    }
}
