package tr.edu.akky.inventory.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.TurkishText;

/** The commercial products of the catalogue, each handed out with its category. */
@Service
@Transactional(readOnly = true)
public class Products {

    private static final int KEYS_PER_QUERY = 10_000;

    private final ProductRepository products;
    private final ProductAliasRepository aliases;
    private final ProductEquivalentRepository equivalents;

    Products(ProductRepository products, ProductAliasRepository aliases, ProductEquivalentRepository equivalents) {
        this.products = products;
        this.aliases = aliases;
        this.equivalents = equivalents;
    }

    public Optional<Product> find(long id) {
        return products.findWithCategoryById(id);
    }

    /** The product whose name, code or alias is what was typed: the whole of it, however spelled. */
    public Optional<Product> match(String typedName) {
        return aliases.findActiveByKey(TurkishText.key(typedName)).stream().findFirst();
    }

    /** The open-source programs that could take the place of a product, best first, each with its texts. */
    public List<ProductEquivalent> equivalentsOf(long productId) {
        return equivalents.findOfProduct(productId);
    }

    /** As {@link #equivalentsOf} for many products at once; products without any are absent from the result. */
    public Map<Long, List<ProductEquivalent>> equivalentsOf(Collection<Long> productIds) {
        return equivalents.findOfProducts(productIds).stream()
                .collect(Collectors.groupingBy(pair -> pair.product().id()));
    }

    /** Every name by which a product in use is known, for matching many rows at once. */
    public List<Spelling> spellings() {
        return aliases.findSpellings();
    }

    /** As {@link #match} for many names at once; names without a product are absent from the result. */
    public Map<String, Product> matchAll(Collection<String> typedNames) {
        List<String> keys = typedNames.stream().map(TurkishText::key).distinct().toList();
        Map<String, Product> byKey = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS_PER_QUERY) {
            aliases.findActiveByKeys(keys.subList(from, Math.min(from + KEYS_PER_QUERY, keys.size())))
                    .forEach(alias -> byKey.put(alias.key(), alias.product()));
        }
        Map<String, Product> matches = new HashMap<>();
        for (String name : typedNames) {
            Product product = byKey.get(TurkishText.key(name));
            if (product != null) {
                matches.put(name, product);
            }
        }
        return matches;
    }
}
