package tr.edu.akky.inventory.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import tr.edu.akky.inventory.shared.TurkishText;

/** The first administrator as typed; bound by its fields. Passwords are never shown again. */
class SetupForm {

    @NotBlank(message = "{form.required}")
    public String code = "";

    @NotBlank(message = "{form.required}")
    @Pattern(regexp = TurkishText.TWO_VISIBLE, message = "{account.fullName.length}")
    @Size(max = 200, message = "{account.fullName.length}")
    public String fullName = "";

    @NotBlank(message = "{form.required}")
    @Email(regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*", message = "{account.email.invalid}")
    @Size(max = 254, message = "{account.email.invalid}")
    public String email = "";

    public String password = "";
    public String repeated = "";
}
