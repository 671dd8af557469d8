package tr.edu.akky.inventory.consolidation;

import java.util.List;

/** What the matcher makes of a name: the products it may mean, best first, and how sure the best one is. */
record Match(Confidence confidence, List<Candidate> candidates) {

    static final Match NOTHING = new Match(Confidence.NONE, List.of());

    static Match sure(Candidate candidate) {
        return new Match(Confidence.SURE, List.of(candidate));
    }

    static Match proposed(List<Candidate> candidates) {
        return candidates.isEmpty() ? NOTHING : new Match(Confidence.PROPOSED, List.copyOf(candidates));
    }
}
