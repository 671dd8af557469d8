package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An open-source program as typed; bound by its fields. */
class EquivalentForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{product.vendor.length}")
    public String name = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{product.vendor.length}")
    public String spdxLicence = "";

    @Pattern(regexp = "|https?://\\S+", message = "{equivalent.homepage.invalid}")
    @Size(max = 500, message = "{equivalent.homepage.invalid}")
    public String homepage = "";

    public boolean domestic;
    public boolean maintained = true;

    @Size(max = 2000, message = "{product.notes.length}")
    public String notes = "";

    public int version;

    static EquivalentForm of(Equivalent equivalent) {
        EquivalentDetails details = equivalent.details();
        EquivalentForm form = new EquivalentForm();
        form.name = details.name();
        form.spdxLicence = details.spdxLicence();
        form.homepage = details.homepage() == null ? "" : details.homepage();
        form.domestic = details.domestic();
        form.maintained = details.maintained();
        form.notes = details.notes() == null ? "" : details.notes();
        form.version = equivalent.version();
        return form;
    }

    EquivalentDetails details() {
        return new EquivalentDetails(
                name,
                spdxLicence.strip(),
                homepage.isBlank() ? null : homepage,
                domestic,
                maintained,
                notes.isBlank() ? null : notes.strip());
    }
}
