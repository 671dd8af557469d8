package tr.edu.akky.inventory.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.TurkishText;

/** The taxonomy: 36 pairs in the guide's order, read often and changed almost never, so kept in memory. */
@Component("categories")
public class Categories {

    private final CategoryRepository repository;
    private volatile @Nullable Map<String, Category> cached;

    Categories(CategoryRepository repository) {
        this.repository = repository;
    }

    public List<Category> all() {
        return List.copyOf(byCode().values());
    }

    public List<TopCategory> tops() {
        return all().stream().map(Category::top).distinct().toList();
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** "Sunucu Sistemleri › İşletim Sistemi", or an empty text for no category. */
    public String label(@Nullable String code) {
        return code == null ? "" : find(code).map(Category::label).orElse("");
    }

    /**
     * The pair that two typed names mean, Turkish-folded. A sub-category that stands under one top category only may
     * come without it; any other doubt is no answer.
     */
    public Optional<Category> findByNames(String top, String sub) {
        List<Category> found = all().stream()
                .filter(category -> TurkishText.key(category.name()).equals(TurkishText.key(sub)))
                .filter(category -> TurkishText.key(top).isEmpty()
                        || TurkishText.key(category.top().name()).equals(TurkishText.key(top)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** To be called after a category was loaded or renamed. */
    void forget() {
        cached = null;
    }

    private Map<String, Category> byCode() {
        Map<String, Category> map = cached;
        if (map == null || map.isEmpty()) {
            map = repository.findAllInOrder().stream()
                    .collect(Collectors.toMap(
                            Category::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
            cached = map;
        }
        return map;
    }
}
