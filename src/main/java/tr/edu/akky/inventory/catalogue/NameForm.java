package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import tr.edu.akky.inventory.shared.TurkishText;

/** A new name for a category. */
class NameForm {

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    private String name = "";

    private int version;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = TurkishText.tidy(name);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    static NameForm of(String name, int version) {
        NameForm form = new NameForm();
        form.name = name;
        form.version = version;
        return form;
    }
}
