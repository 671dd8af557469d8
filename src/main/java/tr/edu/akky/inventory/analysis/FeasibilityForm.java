package tr.edu.akky.inventory.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A value of the feasibility list as typed; bound by its fields. */
class FeasibilityForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    public String name = "";

    @NotNull(message = "{feasibility.kind.missing}")
    public @Nullable FeasibilityKind kind;

    public int version;

    static FeasibilityForm of(Feasibility feasibility) {
        FeasibilityForm form = new FeasibilityForm();
        form.name = feasibility.name();
        form.kind = feasibility.kind();
        form.version = feasibility.version();
        return form;
    }
}
