package tr.edu.akky.inventory.sealing;

/** How many lines have a gap, with the first of them in the order of their names. */
record GapCount(Gap gap, long lines, long firstLineId) {}
