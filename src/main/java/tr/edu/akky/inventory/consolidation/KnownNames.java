package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Spelling;

/** Every spelling of the catalogue, laid out for looking up thousands of names in one go. */
final class KnownNames {

    private static final Pattern ALTERNATIVES = Pattern.compile(" / ");

    private final List<KnownName> names = new ArrayList<>();
    private final Map<String, KnownName> byKey = new HashMap<>();
    private final Map<String, List<KnownName>> byCore = new HashMap<>();
    private final Map<String, List<KnownName>> byVendor = new HashMap<>();
    private final Map<Long, Set<String>> officialWords = new HashMap<>();
    private final TrigramIndex words;
    private final TrigramIndex cores;
    private final TrigramIndex sounds;

    KnownNames(Collection<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            KnownName known = add(spelling);
            byKey.put(known.name().key(), known);
            if (spelling.official()) {
                officialWords
                        .computeIfAbsent(spelling.productId(), id -> new HashSet<>())
                        .addAll(known.name().words());
                parts(spelling).forEach(this::add);
            }
        }
        words = new TrigramIndex(
                names.stream().map(known -> known.name().words()).toList());
        cores = new TrigramIndex(
                names.stream().map(known -> List.of(known.name().core())).toList());
        sounds = new TrigramIndex(names.stream()
                .map(known -> List.of(Sound.of(known.name().core())))
                .toList());
    }

    private KnownName add(Spelling spelling) {
        KnownName known = KnownName.of(spelling);
        names.add(known);
        byCore.computeIfAbsent(known.name().core(), core -> new ArrayList<>()).add(known);
        Stream.of(known.vendor(), known.name().vendor())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(vendor -> byVendor.computeIfAbsent(vendor, key -> new ArrayList<>())
                        .add(known));
        return known;
    }

    /** "Autodesk Maya / 3ds Max" is known as either. */
    private static Stream<Spelling> parts(Spelling spelling) {
        return ALTERNATIVES.matcher(spelling.text()).find()
                ? ALTERNATIVES
                        .splitAsStream(spelling.text())
                        .filter(part -> !AnalysedName.of(part).isGeneric())
                        .map(spelling::as)
                : Stream.empty();
    }

    @Nullable
    KnownName withKey(String key) {
        return byKey.get(key);
    }

    List<KnownName> withCore(String core) {
        return byCore.getOrDefault(core, List.of());
    }

    List<KnownName> ofVendor(String vendor) {
        return byVendor.getOrDefault(vendor, List.of());
    }

    /** Whether a small edition that is named belongs to the product's own name; "FineReader" is no reader. */
    boolean hasOwnEditions(long productId, AnalysedName typed) {
        Set<String> own = officialWords.getOrDefault(productId, Set.of());
        return own.contains(typed.core()) || own.containsAll(typed.ownEditions());
    }

    /** Names that share letters or sounds with a typed one, each with the greatest of its similarities. */
    void resembling(AnalysedName typed, ObjDoubleConsumer<KnownName> found) {
        double[] similarities = new double[names.size()];
        words.raise(typed.words(), 1, similarities);
        cores.raise(List.of(typed.core()), 1, similarities);
        sounds.raise(List.of(Sound.of(typed.core())), 0.95, similarities);
        for (int place = 0; place < similarities.length; place++) {
            if (similarities[place] > 0) {
                found.accept(names.get(place), similarities[place]);
            }
        }
    }
}
