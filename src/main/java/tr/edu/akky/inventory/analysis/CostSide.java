package tr.edu.akky.inventory.analysis;

/** The two sides of a comparison, in the order of the report's columns. */
enum CostSide {
    OPEN_SOURCE,
    COMMERCIAL
}
