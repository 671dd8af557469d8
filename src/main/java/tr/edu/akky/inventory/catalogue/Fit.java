package tr.edu.akky.inventory.catalogue;

/** How far an equivalent can replace a product; the Turkish names are the messages {@code fit.<name>}. */
public enum Fit {
    FULL,
    PARTIAL,
    WEAK
}
