package tr.edu.akky.inventory.catalogue;

/** How well an open-source program serves in place of a product, with the four texts of the report. */
record PairDetails(Fit fit, String advantages, String disadvantages, String constraints, String competence) {}
