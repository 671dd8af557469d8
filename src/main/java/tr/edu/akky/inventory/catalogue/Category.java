package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A pair of top and sub-category. Names of sub-categories repeat ("Diğer" stands under every top category), so it is
 * always the pair that is meant.
 */
@Entity
public class Category {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private TopCategory top;

    private @Nullable String section;
    private String name;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public TopCategory top() {
        return top;
    }

    /** Section of the ULAKBİM guide (6.2.x.y), or null for the pair that only the template has. */
    public @Nullable String section() {
        return section;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public String label() {
        return top.name() + " › " + name;
    }
}
