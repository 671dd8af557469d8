package tr.edu.akky.inventory.catalogue;

/** Two products turned out to be one; whatever named the first means the second from now on. */
public record ProductsMerged(long mergedId, long intoId) {}
