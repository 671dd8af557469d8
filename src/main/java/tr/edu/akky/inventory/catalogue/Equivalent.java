package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** An open-source program that can stand in for commercial products. */
@Entity
public class Equivalent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String code;
    private String name;
    private String nameFolded;
    private String spdxLicence;
    private @Nullable String homepage;
    private boolean domestic;
    private boolean maintained;
    private @Nullable String notes;
    private boolean edited;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Equivalent() {}

    @SuppressWarnings("NullAway.Init")
    Equivalent(String code, EquivalentDetails details) {
        this.code = code;
        describe(details);
    }

    final void describe(EquivalentDetails details) {
        this.name = TurkishText.tidy(details.name());
        this.nameFolded = TurkishText.fold(name);
        this.spdxLicence = details.spdxLicence();
        this.homepage = details.homepage();
        this.domestic = details.domestic();
        this.maintained = details.maintained();
        this.notes = details.notes();
    }

    void markEdited() {
        edited = true;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public EquivalentDetails details() {
        return new EquivalentDetails(name, spdxLicence, homepage, domestic, maintained, notes);
    }

    boolean isEdited() {
        return edited;
    }

    int version() {
        return version;
    }
}
