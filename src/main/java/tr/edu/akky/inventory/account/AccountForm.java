package tr.edu.akky.inventory.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A person as typed; bound by its fields. */
class AccountForm {

    @NotBlank(message = "{form.required}")
    @Pattern(regexp = TurkishText.TWO_VISIBLE, message = "{account.fullName.length}")
    @Size(max = 200, message = "{account.fullName.length}")
    public String fullName = "";

    @NotBlank(message = "{form.required}")
    @Email(regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*", message = "{account.email.invalid}")
    @Size(max = 254, message = "{account.email.invalid}")
    public String email = "";

    @Size(max = 20, message = "{account.extension.length}")
    public String extension = "";

    @NotNull(message = "{account.role.missing}")
    public @Nullable Role role;

    public Set<Long> units = new LinkedHashSet<>();
    public int version;

    static AccountForm of(Account account) {
        AccountForm form = new AccountForm();
        form.fullName = account.fullName();
        form.email = account.email();
        form.extension = account.extension() == null ? "" : account.extension();
        form.role = account.role();
        form.units = account.units().stream().map(Unit::id).collect(Collectors.toSet());
        form.version = account.version();
        return form;
    }

    @Nullable
    String extensionOrNull() {
        return extension.isBlank() ? null : extension.strip();
    }
}
