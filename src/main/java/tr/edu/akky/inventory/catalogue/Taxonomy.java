package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Optional;
import tr.edu.akky.inventory.shared.TurkishText;

/** All pairs in the order of the guide, as of one moment: for pages, and for files with many rows to match. */
public record Taxonomy(List<Category> categories) {

    /** An upper category and what stands below it. */
    public record Group(TopCategory top, List<Category> categories) {}

    public Taxonomy {
        categories = List.copyOf(categories);
    }

    /** The upper categories in order. */
    public List<TopCategory> tops() {
        return categories.stream().map(Category::top).distinct().toList();
    }

    public List<Category> below(TopCategory top) {
        return categories.stream()
                .filter(category -> category.top().code().equals(top.code()))
                .toList();
    }

    public List<Group> grouped() {
        return tops().stream().map(top -> new Group(top, below(top))).toList();
    }

    public Optional<Category> find(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /**
     * The pair that two names mean, however they are spelled. A sub-category that stands under one top only may fill a
     * missing top; anything less certain is empty.
     */
    public Optional<Category> findByNames(String top, String sub) {
        String topKey = TurkishText.key(top);
        String subKey = TurkishText.key(sub);
        List<Category> matching = categories.stream()
                .filter(category -> TurkishText.key(category.name()).equals(subKey))
                .filter(category -> topKey.isEmpty()
                        || TurkishText.key(category.top().name()).equals(topKey))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }
}
