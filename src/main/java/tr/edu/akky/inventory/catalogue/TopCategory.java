package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One of the guide's top categories, such as Sunucu Sistemleri. */
@Entity
public class TopCategory {

    @Id
    private String code;

    private String name;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected TopCategory() {}

    void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    int position() {
        return position;
    }
}
