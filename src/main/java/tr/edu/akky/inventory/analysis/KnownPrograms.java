package tr.edu.akky.inventory.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Equivalent;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.catalogue.ProductEquivalent;
import tr.edu.akky.inventory.shared.TurkishText;

/** The open-source programs of the catalogue as of one moment, to be found by what people call them. */
class KnownPrograms {

    private final List<Equivalent> all;
    private final Map<String, Equivalent> byKey = new HashMap<>();

    KnownPrograms(List<Equivalent> all) {
        this.all = List.copyOf(all);
        all.forEach(program ->
                byKey.merge(TurkishText.key(program.name()), program, (one, other) -> one.isActive() ? one : other));
    }

    /** Names of those that the catalogue offers. */
    List<String> offered() {
        return all.stream().filter(Equivalent::isActive).map(Equivalent::name).toList();
    }

    /** Identifiers of those that the catalogue no longer offers. */
    List<Long> inactive() {
        return all.stream()
                .filter(program -> !program.isActive())
                .map(Equivalent::id)
                .toList();
    }

    /**
     * The program of this name with its licence, or one of which only the name is known.
     *
     * @param pairs what the catalogue proposes for the product, for the fit
     */
    ChosenEquivalent named(String name, List<ProductEquivalent> pairs) {
        Equivalent known = byKey.get(TurkishText.key(name));
        return known == null ? new ChosenEquivalent(TurkishText.tidy(name)) : chosen(known, fit(known, pairs));
    }

    /**
     * The program that a unit means: as {@link #named}, or the only one proposed for the product whose name begins with
     * what the unit wrote, or the other way round, as "Debian" and "Debian GNU/Linux".
     */
    ChosenEquivalent meant(String written, List<ProductEquivalent> pairs) {
        ChosenEquivalent named = named(written, pairs);
        if (named.catalogueId() != null) {
            return named;
        }
        List<ProductEquivalent> alike = pairs.stream()
                .filter(pair -> begins(pair.equivalent().name(), written)
                        || begins(written, pair.equivalent().name()))
                .toList();
        return alike.size() == 1
                ? chosen(alike.get(0).equivalent(), alike.get(0).fit())
                : named;
    }

    private static boolean begins(String name, String withWords) {
        return (TurkishText.fold(name) + " ").startsWith(TurkishText.fold(withWords) + " ");
    }

    static ChosenEquivalent chosen(Equivalent program, @Nullable Fit fit) {
        return new ChosenEquivalent(program.name(), fit, program.spdxLicence(), program.id());
    }

    private static @Nullable Fit fit(Equivalent program, List<ProductEquivalent> pairs) {
        return pairs.stream()
                .filter(pair -> pair.equivalent().id() == program.id())
                .map(ProductEquivalent::fit)
                .findFirst()
                .orElse(null);
    }
}
