package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * A pair of upper and sub-category. Names of sub-categories repeat under several tops, so software is filed under the
 * pair, which its code names.
 */
@Entity
public class Category {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "top_code")
    private TopCategory top;

    private @Nullable String section;
    private String name;
    private int position;
    private boolean active = true;
    private boolean edited;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    /** Code, section and order are the guide's; only the wording may follow a newer template. */
    void rename(String newName) {
        name = TurkishText.tidy(newName);
        edited = true;
    }

    public String code() {
        return code;
    }

    public TopCategory top() {
        return top;
    }

    /** Number of the section in the guide, such as {@code 6.2.1.1}; null for the pair that has none. */
    public @Nullable String section() {
        return section;
    }

    public String name() {
        return name;
    }

    /** Place among all pairs, in the order of the guide. */
    public int position() {
        return position;
    }

    /** Whether new software may still be filed here. */
    public boolean isActive() {
        return active;
    }

    /** Both names, as in {@code Sunucu Sistemleri › İşletim Sistemi}; the top must have been fetched. */
    public String label() {
        return top.name() + " › " + name;
    }

    public int version() {
        return version;
    }
}
