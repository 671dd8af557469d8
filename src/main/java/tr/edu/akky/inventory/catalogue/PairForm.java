package tr.edu.akky.inventory.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator types of an equivalent of one product. */
class PairForm {

    private @Nullable Long equivalent;

    @NotNull(message = "{form.required}")
    private @Nullable Fit fit;

    @NotBlank(message = "{form.required}")
    @Size(max = 4000, message = "{form.too-long}")
    private String advantages = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 4000, message = "{form.too-long}")
    private String disadvantages = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 4000, message = "{form.too-long}")
    private String constraints = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 4000, message = "{form.too-long}")
    private String competence = "";

    private int version;

    public @Nullable Long getEquivalent() {
        return equivalent;
    }

    public void setEquivalent(@Nullable Long equivalent) {
        this.equivalent = equivalent;
    }

    public @Nullable Fit getFit() {
        return fit;
    }

    public void setFit(@Nullable Fit fit) {
        this.fit = fit;
    }

    public String getAdvantages() {
        return advantages;
    }

    public void setAdvantages(String advantages) {
        this.advantages = advantages;
    }

    public String getDisadvantages() {
        return disadvantages;
    }

    public void setDisadvantages(String disadvantages) {
        this.disadvantages = disadvantages;
    }

    public String getConstraints() {
        return constraints;
    }

    public void setConstraints(String constraints) {
        this.constraints = constraints;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    static PairForm of(ProductEquivalent pair) {
        PairForm form = new PairForm();
        form.equivalent = pair.equivalent().id();
        form.fit = pair.fit();
        form.advantages = pair.advantages();
        form.disadvantages = pair.disadvantages();
        form.constraints = pair.constraints();
        form.competence = pair.competence();
        form.version = pair.version();
        return form;
    }

    PairDetails details() {
        return new PairDetails(Objects.requireNonNull(fit), advantages, disadvantages, constraints, competence);
    }
}
