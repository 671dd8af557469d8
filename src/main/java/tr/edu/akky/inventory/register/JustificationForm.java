package tr.edu.akky.inventory.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A justification as typed; bound by its fields. */
class JustificationForm {

    static final int LONGEST = 8_000;

    @NotBlank(message = "{justification.product.missing}")
    @Size(max = 300, message = "{form.too-long}")
    public String product = "";

    public @Nullable Long unit;
    public String quantity = "";
    public String price = "";
    public String need = "";
    public String equivalents = "";
    public String technicalReasons = "";
    public String economicReasons = "";

    /** The report line whose costs are to be taken over when the form is saved. */
    public @Nullable Long comparisonOf;

    public boolean withoutComparison;
    public int version;

    /** Made with the empty form, so that sending it twice makes one. */
    public UUID formToken = UUID.randomUUID();

    ComparisonChoice comparison() {
        return new ComparisonChoice(comparisonOf, withoutComparison);
    }
}
