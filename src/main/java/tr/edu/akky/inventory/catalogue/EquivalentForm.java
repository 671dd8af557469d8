package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** What an administrator types of an open-source program. */
class EquivalentForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String name = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String spdxLicence = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 500, message = "{form.too-long}")
    @Pattern(regexp = "|https?://\\S+", message = "{equivalent.homepage.malformed}")
    private String homepage = "";

    @NotNull(message = "{form.required}")
    private @Nullable Origin origin;

    @NotNull(message = "{form.required}")
    private @Nullable Maintenance maintenance;

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

    public String getSpdxLicence() {
        return spdxLicence;
    }

    public void setSpdxLicence(String spdxLicence) {
        this.spdxLicence = TurkishText.tidy(spdxLicence);
    }

    public String getHomepage() {
        return homepage;
    }

    public void setHomepage(String homepage) {
        this.homepage = TurkishText.tidy(homepage);
    }

    public @Nullable Origin getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable Origin origin) {
        this.origin = origin;
    }

    public @Nullable Maintenance getMaintenance() {
        return maintenance;
    }

    public void setMaintenance(@Nullable Maintenance maintenance) {
        this.maintenance = maintenance;
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

    static EquivalentForm of(Equivalent equivalent) {
        EquivalentForm form = new EquivalentForm();
        form.name = equivalent.name();
        form.spdxLicence = equivalent.spdxLicence();
        form.homepage = equivalent.homepage();
        form.origin = equivalent.origin();
        form.maintenance = equivalent.maintenance();
        form.notes = equivalent.notes();
        form.active = equivalent.isActive();
        form.version = equivalent.version();
        return form;
    }

    EquivalentDetails details() {
        return new EquivalentDetails(
                name,
                spdxLicence,
                homepage,
                Objects.requireNonNull(origin),
                Objects.requireNonNull(maintenance),
                notes,
                active);
    }
}
