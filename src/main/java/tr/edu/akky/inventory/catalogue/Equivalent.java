package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** An open-source program that could take the place of commercial products. */
@Entity
public class Equivalent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String name;
    private String nameFolded;
    private String spdxLicence;
    private String homepage;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Maintenance maintenance;

    private String notes;
    private boolean active = true;
    private boolean edited;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Equivalent() {}

    /** A program that an administrator adds; the catalogue's files never change it. */
    @SuppressWarnings("NullAway.Init")
    Equivalent(String code, EquivalentDetails details) {
        this.code = code;
        describe(details);
    }

    void describe(EquivalentDetails details) {
        name = TurkishText.tidy(details.name());
        nameFolded = TurkishText.fold(name);
        spdxLicence = TurkishText.tidy(details.spdxLicence());
        homepage = details.homepage().strip();
        origin = details.origin();
        maintenance = details.maintenance();
        notes = details.notes().strip();
        active = details.active();
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

    /** The licence as an SPDX expression. */
    public String spdxLicence() {
        return spdxLicence;
    }

    /** Whether the guide accepts the licence as open source. */
    public boolean isLicenceAccepted() {
        return new LicenceExpression(spdxLicence).isAccepted();
    }

    public String homepage() {
        return homepage;
    }

    public Origin origin() {
        return origin;
    }

    public Maintenance maintenance() {
        return maintenance;
    }

    public String notes() {
        return notes;
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
