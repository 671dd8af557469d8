package tr.edu.akky.inventory.catalogue;

/** How well an open-source program takes the place of a product, best first; messages {@code fit.<name>}. */
public enum Fit {
    /** Does the work for most users of a university; migration is data and training. */
    FULL,
    /** Does the main work, with gaps to be decided case by case. */
    PARTIAL,
    /** Covers one part, or only teaching or research; no replacement by itself. */
    WEAK
}
