package tr.edu.akky.inventory.consolidation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people decided of some names; it goes before whatever the matcher thinks. */
record Decided(Map<String, Long> meanings, Map<String, Set<Long>> refusals) {

    static Decided of(List<NameDecision> decisions) {
        Map<String, Long> meanings = new HashMap<>();
        Map<String, Set<Long>> refusals = new HashMap<>();
        for (NameDecision decision : decisions) {
            if (decision.verdict() == Verdict.SAME) {
                meanings.put(decision.nameKey(), decision.productId());
            } else {
                refusals.computeIfAbsent(decision.nameKey(), key -> new HashSet<>())
                        .add(decision.productId());
            }
        }
        return new Decided(meanings, refusals);
    }

    Match match(TypedName name, NameMatcher matcher) {
        Long meaning = meanings.get(name.nameKey());
        return meaning != null
                ? Match.sure(new Candidate(meaning, name.name(), Basis.DECIDED, 1, false, false))
                : matcher.match(
                        AnalysedName.of(name.name()), name.category(), refusals.getOrDefault(name.nameKey(), Set.of()));
    }
}
