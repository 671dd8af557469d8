package tr.edu.akky.inventory.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The pairs of upper and sub-category under which software is filed. Read by nearly every page and hardly ever changed,
 * they are kept in memory; another instance learns of a new name within a minute.
 */
@Service("categories")
public class Categories {

    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final CategoryRepository categories;
    private final Clock clock;
    private volatile @Nullable Remembered remembered;

    Categories(CategoryRepository categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    /** All pairs in use, in the order of the guide. */
    public Taxonomy taxonomy() {
        Remembered known = remembered;
        if (known == null || clock.instant().isAfter(known.until())) {
            known = new Remembered(
                    new Taxonomy(categories.findByActiveTrueOrderByPosition()),
                    clock.instant().plus(MEMORY));
            remembered = known;
        }
        return known.taxonomy();
    }

    public List<Category> all() {
        return taxonomy().categories();
    }

    /** The upper categories in order. */
    public List<TopCategory> tops() {
        return taxonomy().tops();
    }

    /** The pairs under their upper categories, as a select shows them. */
    public List<Taxonomy.Group> grouped() {
        return taxonomy().grouped();
    }

    /** The pair with this code, also one that is no longer in use. */
    public Optional<Category> find(String code) {
        return taxonomy().find(code).or(() -> categories.findByCode(code));
    }

    /** Both names of the pair with this code; empty for none. */
    public String label(@Nullable String code) {
        return code == null ? "" : find(code).map(Category::label).orElse("");
    }

    /** As {@link Taxonomy#findByNames}. */
    public Optional<Category> findByNames(String top, String sub) {
        return taxonomy().findByNames(top, sub);
    }

    /**
     * Has the next question be answered from the database: to be called once a new name is committed, and before names
     * go into a document, which stays.
     */
    public void forget() {
        remembered = null;
    }

    private record Remembered(Taxonomy taxonomy, Instant until) {}
}
