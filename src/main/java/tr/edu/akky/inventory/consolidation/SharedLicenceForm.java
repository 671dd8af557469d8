package tr.edu.akky.inventory.consolidation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** What BİDB types of a shared licence; numbers and dates as text, read by the readers of the rows. */
class SharedLicenceForm {

    @NotBlank(message = "{shared.product.missing}")
    private String product = "";

    @NotBlank(message = "{shared.name.missing}")
    @Size(max = 300, message = "{form.too-long}")
    private String name = "";

    @NotNull(message = "{shared.metric.missing}")
    private @Nullable SharedMetric metric;

    private String licences = "";
    private String startsOn = "";
    private String expiry = "";
    private int version;

    /** Made with the empty form, so that sending it twice makes one. */
    private UUID formToken = UUID.randomUUID();

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = TurkishText.tidy(product);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = TurkishText.tidy(name);
    }

    public @Nullable SharedMetric getMetric() {
        return metric;
    }

    public void setMetric(@Nullable SharedMetric metric) {
        this.metric = metric;
    }

    public String getLicences() {
        return licences;
    }

    public void setLicences(String licences) {
        this.licences = TurkishText.tidy(licences);
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = TurkishText.tidy(startsOn);
    }

    public String getExpiry() {
        return expiry;
    }

    public void setExpiry(String expiry) {
        this.expiry = TurkishText.tidy(expiry);
    }

    public UUID getFormToken() {
        return formToken;
    }

    public void setFormToken(UUID formToken) {
        this.formToken = formToken;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
