package tr.edu.akky.inventory.sealing;

/** A line with a gap, and the address of the field that fills it. */
record GapRow(String name, String category, String link) {}
