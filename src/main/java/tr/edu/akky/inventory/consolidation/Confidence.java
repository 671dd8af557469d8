package tr.edu.akky.inventory.consolidation;

/** How sure a match is: linked by itself, proposed to a person, or nothing found. */
enum Confidence {
    SURE,
    PROPOSED,
    NONE
}
