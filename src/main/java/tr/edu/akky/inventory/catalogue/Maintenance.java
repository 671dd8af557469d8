package tr.edu.akky.inventory.catalogue;

/** How lively an open-source program is developed; messages {@code maintenance.<name>}. */
public enum Maintenance {
    ACTIVE,
    SLOW
}
