package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import tr.edu.akky.inventory.shared.TurkishText;

/** Another spelling of a product. */
class AliasForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String alias = "";

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = TurkishText.tidy(alias);
    }
}
