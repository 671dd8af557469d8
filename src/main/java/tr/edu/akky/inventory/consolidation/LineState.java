package tr.edu.akky.inventory.consolidation;

/** A line and what its rows add up to at this moment. */
record LineState(long id, LineValues values) {}
