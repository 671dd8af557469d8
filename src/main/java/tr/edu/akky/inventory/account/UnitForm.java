package tr.edu.akky.inventory.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A unit as typed; bound by its fields. */
class UnitForm {

    @NotBlank(message = "{form.required}")
    @Pattern(regexp = TurkishText.TWO_VISIBLE, message = "{unit.name.length}")
    @Size(max = 200, message = "{unit.name.length}")
    public String name = "";

    @Pattern(regexp = "\\s*\\d{0,12}\\s*", message = "{unit.detsisNo.digits}")
    public String detsisNo = "";

    public @Nullable Long parent;
    public boolean reporting = true;
    public int version;

    static UnitForm of(Unit unit) {
        UnitForm form = new UnitForm();
        form.name = unit.name();
        form.detsisNo = unit.detsisNo() == null ? "" : unit.detsisNo();
        form.parent = unit.parent() == null ? null : unit.parent().id();
        form.reporting = unit.isReporting();
        form.version = unit.version();
        return form;
    }

    @Nullable
    String detsisNoOrNull() {
        return detsisNo.isBlank() ? null : detsisNo.strip();
    }
}
