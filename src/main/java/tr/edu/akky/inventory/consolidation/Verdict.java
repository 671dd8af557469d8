package tr.edu.akky.inventory.consolidation;

/** What a person decided of a name and a product. */
enum Verdict {
    SAME,
    DIFFERENT
}
