package tr.edu.akky.inventory.consolidation;

/** What a person decided of a name, for every period. */
record NameDecision(String nameKey, long productId, Verdict verdict, String decidedBy) {}
