package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import tr.edu.akky.inventory.shared.TurkishText;

/** One of the official template's upper categories ("Üst Kategori"). */
@Entity
public class TopCategory {

    @Id
    private String code;

    private String name;
    private int position;
    private boolean edited;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TopCategory() {}

    /** Code and order are the guide's; only the wording may follow a newer template. */
    void rename(String newName) {
        name = TurkishText.tidy(newName);
        edited = true;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public int version() {
        return version;
    }
}
