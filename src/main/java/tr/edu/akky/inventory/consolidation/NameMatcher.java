package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which product a typed name means: by the whole name, by the name without its version and edition, and last by
 * likeness, with maker and category as evidence. Only what cannot be another product is sure; the rest is proposed.
 */
final class NameMatcher {

    private static final int MOST_CANDIDATES = 5;
    private static final double LEAST_SIMILARITY = 0.4;
    private static final double VENDOR_AGREES = 0.1;
    private static final double VENDOR_CONFLICTS = -0.25;
    private static final double CATEGORY_AGREES = 0.06;
    private static final double HOLDS_THE_OTHER = 0.45;
    private static final double LEAST_OF_A_KIND = 0.5;
    private static final double ONLY_A_KIND = 0.6;

    private final KnownNames known;

    NameMatcher(KnownNames known) {
        this.known = known;
    }

    /**
     * @param category code of the pair under which the rows of this name are filed, or null
     * @param refused products of which a person said that this name is not theirs
     */
    Match match(AnalysedName typed, @Nullable String category, Set<Long> refused) {
        KnownName exact = known.withKey(typed.key());
        if (exact != null && !refused.contains(exact.productId())) {
            return exact(exact, typed, category, refused);
        }
        List<KnownName> sameCore = sameCore(typed, refused);
        List<KnownName> meant = ofOneVersion(sameCore, typed);
        if (!meant.isEmpty() && isOneProduct(meant) && !typed.vendorOnly()) {
            KnownName one = meant.get(0);
            return known.hasOwnEditions(one.productId(), typed)
                    ? Match.sure(candidate(one, Basis.NAME, 1, typed, category))
                    : proposed(List.of(candidate(one, Basis.EDITION, 0.9, typed, category)), typed, category, refused);
        }
        Basis basis = typed.vendorOnly() ? Basis.VENDOR : Basis.SEVERAL;
        return proposed(
                sameCore.stream()
                        .map(name -> candidate(name, basis, 0.9, typed, category))
                        .toList(),
                typed,
                category,
                refused);
    }

    private Match exact(KnownName exact, AnalysedName typed, @Nullable String category, Set<Long> refused) {
        Basis doubt = isOneOfSeveralByVendor(typed)
                ? Basis.VENDOR
                : !known.hasOwnEditions(exact.productId(), typed) ? Basis.EDITION : Basis.ALIAS;
        return doubt == Basis.ALIAS
                ? Match.sure(candidate(exact, Basis.ALIAS, 1, typed, category))
                : proposed(List.of(candidate(exact, doubt, 0.95, typed, category)), typed, category, refused);
    }

    private boolean isOneOfSeveralByVendor(AnalysedName typed) {
        return typed.vendorOnly() && typed.vendor() != null && !isOneProduct(known.ofVendor(typed.vendor()));
    }

    private List<KnownName> sameCore(AnalysedName typed, Set<Long> refused) {
        return known.withCore(typed.core()).stream()
                .filter(name -> !refused.contains(name.productId()))
                .filter(name -> typed.isGeneric() ? name.sharesVendorWith(typed) : !name.vendorConflictsWith(typed))
                .toList();
    }

    /** Where several products share a name, the version may tell which. */
    private static List<KnownName> ofOneVersion(List<KnownName> names, AnalysedName typed) {
        if (isOneProduct(names)) {
            return names;
        }
        return names.stream()
                .filter(name -> name.name().versions().stream().anyMatch(typed.versions()::contains))
                .toList();
    }

    private static boolean isOneProduct(List<KnownName> names) {
        return names.stream().map(KnownName::productId).distinct().count() == 1;
    }

    private Match proposed(List<Candidate> first, AnalysedName typed, @Nullable String category, Set<Long> refused) {
        Map<Long, Candidate> best = new HashMap<>();
        first.forEach(candidate -> keepBetter(best, candidate));
        known.resembling(typed, (name, likeness) -> {
            Candidate candidate = resembling(name, likeness, typed, category);
            if (candidate != null && !refused.contains(name.productId())) {
                keepBetter(best, candidate);
            }
        });
        if (typed.isGeneric() && typed.vendor() != null) {
            known.ofVendor(typed.vendor()).stream()
                    .filter(name -> !refused.contains(name.productId()))
                    .map(name -> candidate(name, Basis.VENDOR, LEAST_SIMILARITY, typed, category))
                    .forEach(candidate -> keepBetter(best, candidate));
        }
        List<Candidate> candidates = new ArrayList<>(best.values());
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparing(Candidate::basis)
                .thenComparing(Candidate::productId));
        return Match.proposed(candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
    }

    private static void keepBetter(Map<Long, Candidate> best, Candidate candidate) {
        best.merge(
                candidate.productId(),
                candidate,
                (kept, other) -> other.similarity() > kept.similarity() ? other : kept);
    }

    private static @Nullable Candidate resembling(
            KnownName name, double likeness, AnalysedName typed, @Nullable String category) {
        double held = share(name.name(), typed);
        boolean part = held > 0 && HOLDS_THE_OTHER + held / 2 > likeness;
        double similarity = part ? HOLDS_THE_OTHER + held / 2 : likeness;
        if (similarity < LEAST_SIMILARITY - VENDOR_AGREES - CATEGORY_AGREES) {
            return null;
        }
        if (name.sharesVendorWith(typed)) {
            similarity += VENDOR_AGREES;
        } else if (name.vendorConflictsWith(typed)) {
            similarity += VENDOR_CONFLICTS;
        } else if (typed.isGeneric() || name.name().isGeneric()) {
            similarity = similarity < LEAST_OF_A_KIND ? 0 : Math.min(similarity, ONLY_A_KIND);
        }
        if (name.spelling().category().equals(category)) {
            similarity += CATEGORY_AGREES;
        }
        return similarity < LEAST_SIMILARITY
                ? null
                : candidate(name, part ? Basis.PART : Basis.SIMILAR, Math.min(similarity, 0.89), typed, category);
    }

    /** How much of the longer name the shorter one is, if all its words are in it and one of them means something. */
    private static double share(AnalysedName one, AnalysedName other) {
        AnalysedName shorter = one.core().length() <= other.core().length() ? one : other;
        AnalysedName longer = shorter == one ? other : one;
        return longer.words().containsAll(shorter.words()) && !shorter.isGeneric()
                ? (double) shorter.core().length() / longer.core().length()
                : 0;
    }

    private static Candidate candidate(
            KnownName name, Basis basis, double similarity, AnalysedName typed, @Nullable String category) {
        return new Candidate(
                name.productId(),
                name.spelling().text(),
                basis,
                similarity,
                name.sharesVendorWith(typed),
                name.spelling().category().equals(category));
    }
}
