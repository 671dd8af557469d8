package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** What an administrator types of a product. */
class ProductForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String name = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String vendor = "";

    @NotBlank(message = "{form.required}")
    private String category = "";

    @NotNull(message = "{form.required}")
    private @Nullable Licensing licensing;

    @Size(max = 4000, message = "{form.too-long}")
    private String notes = "";

    private boolean active = true;

    private int version;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = TurkishText.tidy(name);
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = TurkishText.tidy(vendor);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public @Nullable Licensing getLicensing() {
        return licensing;
    }

    public void setLicensing(@Nullable Licensing licensing) {
        this.licensing = licensing;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    static ProductForm of(Product product) {
        ProductForm form = new ProductForm();
        form.name = product.name();
        form.vendor = product.vendor();
        form.category = product.category().code();
        form.licensing = product.licensing();
        form.notes = product.notes();
        form.active = product.isActive();
        form.version = product.version();
        return form;
    }

    ProductDetails details(Category chosen) {
        return new ProductDetails(name, vendor, chosen, Objects.requireNonNull(licensing), notes, active);
    }
}
