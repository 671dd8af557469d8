package tr.edu.akky.inventory.catalogue;

/** Where an open-source program is made; messages {@code origin.<name>}. */
public enum Origin {
    TURKISH,
    INTERNATIONAL
}
