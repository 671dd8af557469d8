package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.TurkishText;

/** Finds the product that a typed name means. */
@Service
@Transactional(readOnly = true)
public class Products {

    private static final int COMPLETIONS = 8;
    private static final int SHORTEST_QUERY = 2;
    private static final int LONGEST_QUERY = 100;

    private final ProductRepository products;
    private final Categories categories;

    Products(ProductRepository products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /** The product whose name or alias is exactly this, folded: never a guess. */
    public Optional<Product> match(String typedName) {
        String key = TurkishText.key(typedName);
        return key.isEmpty() ? Optional.empty() : products.findByKey(key);
    }

    /** The pair to which the product of exactly this name belongs. */
    public Optional<Category> categoryOf(String typedName) {
        return match(typedName)
                .flatMap(product -> categories.find(product.category().code()));
    }

    /** Up to eight products whose names or aliases come near to what has been typed so far. */
    List<Completion> completions(String typed) {
        String folded = TurkishText.fold(typed);
        if (folded.length() < SHORTEST_QUERY) {
            return List.of();
        }
        List<Long> nearest =
                products.nearest(folded.substring(0, Math.min(folded.length(), LONGEST_QUERY)), COMPLETIONS);
        Map<Long, Product> byId =
                products.findWithCategory(nearest).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return nearest.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(Completion::of)
                .toList();
    }
}
